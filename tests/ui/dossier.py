"""Another program's window, as the dossier software of a desk: one text field that fills a screen.

Writes what it sees into a file, as JSON: the text, whether it has the focus, how often it lost it.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

TITLE = "Phần mềm hồ sơ"


def main() -> None:
    out, how = Path(sys.argv[1]), sys.argv[2]
    application = QApplication(sys.argv[:1])
    field = QPlainTextEdit()
    field.setWindowTitle(TITLE)
    seen = {"text": "", "active": False, "lost": 0}

    def note() -> None:
        seen["text"] = field.toPlainText()
        active = application.applicationState() == Qt.ApplicationState.ApplicationActive
        seen["lost"] += int(bool(seen["active"]) and not active)
        seen["active"] = active
        part = out.with_suffix(".part")
        part.write_text(json.dumps(seen), encoding="utf-8")
        part.replace(out)

    field.textChanged.connect(note)
    application.applicationStateChanged.connect(note)
    if how == "covering":
        field.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        # Exactly as large as the screen, openbox would put it above windows that stay on top.
        field.setGeometry(application.primaryScreen().geometry().adjusted(0, 0, 0, -1))
        field.show()
    else:
        field.showMaximized()
    note()
    application.exec()


if __name__ == "__main__":
    main()

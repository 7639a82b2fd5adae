"""The language of Qt's own words: standard buttons, file and print dialogs, context menus."""

import logging

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from models.resources import resource_path

_log = logging.getLogger(__name__)

_NAME = "qtbase_vi"
# Both write day before month and start the week on Monday; only the words differ.
_LOCALES = {"vi": "vi_VN", "en": "en_GB"}


def install_qt_translator(app: QCoreApplication, lang: str) -> None:
    """Makes Qt speak ``lang`` (``vi`` or ``en``); open windows follow at once.

    Qt ships no Vietnamese of its own, and English needs no translator.
    """
    QLocale.setDefault(QLocale(_LOCALES[lang]))
    translator = app.findChild(
        QTranslator, _NAME, options=Qt.FindChildOption.FindDirectChildrenOnly
    )
    if lang == "vi" and translator is None:
        _install(app)
    elif lang != "vi" and translator is not None:
        app.removeTranslator(translator)
        translator.setParent(None)


def _install(app: QCoreApplication) -> None:
    # A child of the application: Qt keeps no reference to a translator.
    translator = QTranslator(app)
    translator.setObjectName(_NAME)
    path = resource_path("translations", f"{_NAME}.qm")
    if not translator.load(str(path)) or not app.installTranslator(translator):
        _log.error("no Vietnamese for Qt's own words: %s", path)

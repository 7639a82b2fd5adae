"""The store of the soak run, and what happens to it meanwhile."""

import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from models.channels.changes import add_channel, confirm_channel
from models.clock import TZ
from models.display.program import (
    NOTICE,
    PETITIONS_LINK,
    PORTAL_LINK,
    PageSpec,
    load_program,
    save_program,
)
from models.display.texts import save_texts
from models.store import settings
from models.store.opening import Store, open_store
from models.store.places import Places
from tests.builders import OA_LINK, PIN, set_up_desk
from tests.xvfb import KIOSK_AREA
from ui.kiosk.screens import ScreenIdentity

MAIN = Path(__file__).resolve().parents[2] / "main.py"
LINKS = {"code": OA_LINK, "petitions": PETITIONS_LINK, "portal": PORTAL_LINK}


class Desk:
    """A desk with all kinds of pages; :meth:`write` does what clerks and supervisors do."""

    def __init__(self, root: Path) -> None:
        self.places = Places(root)
        self.places.create()
        self.store: Store = open_store(self.places, _now())
        self.writes = 0
        set_up_desk(self.store, _now())
        for link, name in ((PETITIONS_LINK, "Phản ánh, kiến nghị"), (PORTAL_LINK, "Dịch vụ công")):
            added = add_channel(self.store, link, name, "HOA", _now())
            confirm_channel(self.store, added.id, "MINH", _now())
        with self.store.write():
            chosen = ScreenIdentity("", "", "", "KIOSK", KIOSK_AREA)
            settings.put(settings.PUBLIC_SCREEN, chosen.as_setting())
            settings.put(settings.SCREEN_WANTED, True)
        self._save_notices(0)

    def write(self) -> None:
        """Another text, another notice or another row, in turn."""
        self.writes += 1
        if self.writes % 3 == 1:
            words = ("miễn phí", "chính thức", "tự nguyện")[self.writes // 3 % 3]
            heading = {"sub": f"Nhận thông tin chính sách của Bộ Nội vụ, {words}"}
            save_texts(self.store, "vi", heading, "HOA", _now(), pin=PIN)
        elif self.writes % 3 == 2:
            self._save_notices(self.writes)
        else:
            command = ("log", "followed", "--by", "HOA")
            self._run(*command)

    def _save_notices(self, number: int) -> None:
        with self.store.read():
            program = load_program()
        pages = [page for page in program.pages if page.kind != NOTICE]
        for place in (1, 2):
            body = f"Thông báo số {number % 50}. Mời ông/bà lấy số thứ tự ở **bàn hướng dẫn**."
            words = {"title": f"Lấy số thứ tự tại bàn {place}", "body": body}
            texts = {"vi": words, "en": words}
            pages.append(PageSpec(f"notice-0000000{place}", NOTICE, texts=texts))
        changed = replace(program, pages=tuple(pages))
        save_program(self.store, changed, "HOA", _now(), PIN)

    def _run(self, *command: str) -> None:
        full = [sys.executable, str(MAIN), "--data-dir", str(self.places.root), *command]
        done = subprocess.run(full, capture_output=True, text=True, check=False, timeout=60)
        if done.returncode != 0:
            raise RuntimeError(f"{command}: {done.stderr}")


def _now() -> datetime:
    return datetime.now(TZ)

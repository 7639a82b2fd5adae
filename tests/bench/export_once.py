"""Exports one closed week in a process of its own: how far its memory rises above idle."""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from models.packs.keys import unit_key
from models.reports.export import export_week
from models.store.opening import open_store
from models.store.places import Places
from tests.bench.peak import peak_mb, resident_mb
from ui.session import clock

folder, week = Path(sys.argv[1]), sys.argv[2]
store = open_store(Places(folder), clock())
unit_key(store, clock())
idle = max(resident_mb(), peak_mb())
begun = time.perf_counter()
made = export_week(store, week, folder / "xuất", clock())
print(idle, peak_mb(), time.perf_counter() - begun, sum(path.stat().st_size for path in made.files))
store.close()

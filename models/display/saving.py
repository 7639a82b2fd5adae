"""Pages and texts of the public screen kept in one go: all of them, or nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from models.display.program import (
    PageSpec,
    bump_version,
    content_version,
    load_program,
    program_from_values,
    program_to_values,
    put_program,
)
from models.display.shipped_texts import shipped_version
from models.display.texts import checked_texts, put_texts
from models.setup.desk import require_officer, require_pin_if_set
from models.store import audit, settings
from models.store.opening import Store

Texts = Mapping[tuple[str, str], Mapping[str, str]]
"""By kind of page and language: texts by name, as in :mod:`models.display.texts`."""


def save_content(
    store: Store,
    pages: Sequence[PageSpec] | None,
    texts: Texts,
    by: str,
    now: datetime,
    pin: str | None = None,
) -> str:
    """Keep edited pages (None: they stay) and texts in one transaction. Opening hours and what
    visitors may touch stay. The content version rises by one step if anything changed.

    Returns:
        The content version that stands now.

    Raises:
        Refused: a page or text against the rules, unknown officer, PIN missing or wrong. Nothing
            changed.
    """
    officer = require_officer(by)
    checked = {place: checked_texts(named) for place, named in texts.items()}
    require_pin_if_set(store, pin, now)
    with store.write():
        before = load_program()
        wanted = before
        if pages is not None:
            edited = replace(before, pages=tuple(pages), version=shipped_version())
            wanted = program_from_values(program_to_values(edited))
        changed = {
            f"{kind}/{lang}": put_texts(lang, kind, named)
            for (kind, lang), named in checked.items()
        }
        moved = wanted.pages != before.pages
        if not moved and not any(changed.values()):
            return content_version()
        version = bump_version(before.version, now)
        if moved:
            put_program(replace(wanted, version=version))
            audit.append(now, officer.code, "screen_program", version, changed=["pages"])
        settings.put(settings.CONTENT_VERSION, version)
        for place, names in changed.items():
            if names:
                audit.append(now, officer.code, "screen_texts", place, changed=names)
    return version

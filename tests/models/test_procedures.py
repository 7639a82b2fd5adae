"""The procedure on a row: optional, of one shape, of the catalogue where there is one."""

import time
from datetime import datetime

import pytest

from models.errors import Refused
from models.log.context import load_context
from models.log.interactions import edit_interaction, find_interaction, history
from models.log.procedures import find_procedures, procedure_name
from models.store.opening import Store
from models.store.schema import InteractionRow, ProcedureRow
from models.text.fold import fold
from tests.builders import log_one


def plant(*entries: tuple[str, str]) -> None:
    ProcedureRow.insert_many(
        {"code": code, "name": name, "folded": fold(name), "position": place}
        for place, (code, name) in enumerate(entries)
    ).execute()


def test_a_row_may_have_one_and_needs_none(desk_store: Store, now: datetime) -> None:
    assert log_one(desk_store, now).procedure is None
    assert log_one(desk_store, now, procedure="").procedure is None
    row = log_one(desk_store, now, procedure=" 1.013709 ")
    assert row.procedure == "1.013709"
    assert find_interaction(row.id) == row


@pytest.mark.parametrize("wrong", ["1013709", "1.01370", "１.013709", "1.013709a", "Đăng ký", 1.01])
def test_the_shape_is_always_checked(desk_store: Store, now: datetime, wrong: object) -> None:
    with pytest.raises(Refused, match=r"1\.013709"):
        log_one(desk_store, now, procedure=wrong)
    assert InteractionRow.select().count() == 0


def test_an_unknown_code_is_refused_once_there_is_a_catalogue(
    desk_store: Store, now: datetime
) -> None:
    assert log_one(desk_store, now, procedure="2.000001").procedure == "2.000001"
    plant(("1.013709", "Cấp giấy xác nhận"), ("1.000002", "Cũ"))
    ProcedureRow.update(active=False).where(ProcedureRow.code == "1.000002").execute()
    for wrong in ("2.000001", "1.000002"):
        with pytest.raises(Refused, match=wrong):
            log_one(desk_store, now, procedure=wrong)
    assert log_one(desk_store, now, procedure="1.013709").procedure == "1.013709"
    assert InteractionRow.select().count() == 2


def test_it_is_edited_and_the_original_stays(desk_store: Store, now: datetime) -> None:
    plant(("1.013709", "Cấp giấy xác nhận"), ("1.000002", "Khác"))
    row = log_one(desk_store, now, procedure="1.013709")
    context = load_context()

    def edit(code: str | None) -> str | None:
        changes = {"procedure": code}
        return edit_interaction(desk_store, context, row.id, changes, "MINH", "nhầm", now).procedure

    assert edit("1.000002") == "1.000002"
    assert edit(None) is None
    with pytest.raises(Refused):
        edit("2.000009")
    first, second, third = history(row.id)
    assert first.changes["procedure"] == "1.013709"
    assert second.changes == {"procedure": ["1.013709", "1.000002"]}
    assert third.changes == {"procedure": ["1.000002", None]}


def test_a_retired_one_stays_on_its_row(desk_store: Store, now: datetime) -> None:
    plant(("1.013709", "Cấp giấy xác nhận"), ("1.000002", "Khác"))
    row = log_one(desk_store, now, procedure="1.013709")
    ProcedureRow.update(active=False).where(ProcedureRow.code == "1.013709").execute()
    changes = {"procedure": "1.013709", "quantity": 3}
    edited = edit_interaction(desk_store, load_context(), row.id, changes, "HOA", "nhầm", now)
    assert (edited.procedure, edited.quantity) == ("1.013709", 3)
    assert procedure_name("1.013709") == "Cấp giấy xác nhận"
    assert procedure_name("9.000000") == ""


def test_search_by_code_and_by_words_without_accents(desk_store: Store) -> None:
    plant(
        ("1.013709", "Đăng ký hoạt động của tổ chức"),
        ("1.013710", "Cấp thẻ người có công"),
        ("2.000815", "Thành lập hội, mức 50%"),
    )
    assert [found.code for found in find_procedures("1.0137")] == ["1.013709", "1.013710"]
    assert [found.code for found in find_procedures("DANG ky")] == ["1.013709"]
    assert [found.code for found in find_procedures("công thẻ")] == ["1.013710"]
    assert [found.code for found in find_procedures("50%")] == ["2.000815"]
    assert find_procedures("%") == find_procedures("50%")
    assert find_procedures("  ") == []
    assert find_procedures("_") == []
    assert len(find_procedures("1.0", limit=1)) == 1


def test_fifty_thousand_are_searched_at_once(desk_store: Store) -> None:
    names = [f"Thủ tục số {n} về việc làm và người có công" for n in range(50_000)]
    with desk_store.write():
        for start in range(0, 50_000, 5_000):
            part = range(start, start + 5_000)
            ProcedureRow.insert_many(
                {"code": f"1.{n:06}", "name": names[n], "folded": fold(names[n]), "position": n}
                for n in part
            ).execute()
    begun = time.perf_counter()
    assert [found.code for found in find_procedures("thu tuc 49999 viec")] == ["1.049999"]
    assert find_procedures("khong co") == []
    # Tens of milliseconds; only a scan that went wrong takes seconds.
    assert time.perf_counter() - begun < 3

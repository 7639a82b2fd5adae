"""``week due``, ``outbox …`` and ``receipt …``: a week's way to the supervisor and back."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from models.clock import iso
from models.delivery.due import ASK, CLOSE, EXPORT, UNATTENDED, DueWeek, due, set_schedule
from models.delivery.outbox import deliver_due
from models.delivery.queue import (
    DELIVERED,
    GIVEN_UP,
    WAITING,
    Queued,
    destination,
    give_up,
    queued,
    set_destination,
    try_now,
)
from models.delivery.receipts import TakenReceipt, make_receipts, take_receipt
from models.delivery.run import Written, run_due
from models.delivery.way import as_sentence
from models.errors import Refused
from ui.cli.acting import acting
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.cli.weeks import as_json
from ui.i18n import N_, tr, tr_problem
from ui.session import Session

_MODES = {ASK: N_("hỏi trước khi chạy"), UNATTENDED: N_("tự chạy")}
_ACTIONS = {CLOSE: N_("chưa chốt"), EXPORT: N_("chưa xuất")}
_STATES = {WAITING: N_("chờ gửi"), DELIVERED: N_("đã gửi"), GIVEN_UP: N_("thôi gửi")}


def week_due(session: Session, arguments: Arguments) -> int:
    """What is due; with ``--run`` also close and export what runs without a question."""
    now, store = session.now(), session.store
    mode, at = arguments.get("mode"), arguments.get("time")
    with store.read():
        found = due(now)
    if mode is not None or at is not None:
        chosen = found.schedule
        set_schedule(store, mode or chosen.mode, at or f"{chosen.at:%H:%M}", acting(arguments), now)
    done = run_due(store, now, by=arguments.get("by")) if arguments.get("run") else []
    with store.read():
        found = due(now)
    value: dict[str, Any] = {
        "mode": found.schedule.mode,
        "time": f"{found.schedule.at:%H:%M}",
        "clock_behind": found.clock_behind,
        "weeks": [_due_json(item) for item in found.weeks],
        "done": [_written_json(item) for item in done],
    }

    def lines() -> Iterable[str]:
        yield tr("{0}, từ {1} ngày đầu sau tuần").format(
            tr(_MODES[found.schedule.mode]), value["time"]
        )
        for written in done:
            yield _written_line(written)
        for item in found.weeks:
            total = tr("{0} lượt").format(item.week.total)
            yield f"{item.week.week.label}  {tr(_ACTIONS[item.action])}  {total}"

    answer(value, arguments.json, lines)
    return 3 if any(item.problem for item in done) else 0


def outbox_list(session: Session, arguments: Arguments) -> int:
    """The queue, newest first, and where it goes."""
    with session.store.read():
        where, items = destination(), queued()
    value = {
        "folder": where.folder,
        "all_files": where.all_files,
        "items": [_item(item) for item in items],
    }
    answer(value, arguments.json, lambda: [where.folder or "–", *map(_item_line, items)])
    return 0


def outbox_set(session: Session, arguments: Arguments) -> int:
    """Where exported weeks go from now on; ``-`` for nowhere."""
    typed = str(arguments.get("folder"))
    # A network path must stay as it was typed.
    share = typed.startswith(("\\\\", "//"))
    folder = None if typed == "-" else Path(typed) if share else Path(typed).expanduser().absolute()
    where = set_destination(
        session.store,
        folder,
        bool(arguments.get("all_files")),
        acting(arguments),
        session.now(),
    )
    value = {"folder": where.folder, "all_files": where.all_files}
    answer(value, arguments.json, lambda: [where.folder or "–"])
    return 0


def outbox_send(session: Session, arguments: Arguments) -> int:
    """Bring what may go to its destination."""
    done = deliver_due(session.store, session.now())
    answer([_item(item) for item in done], arguments.json, lambda: map(_item_line, done))
    return 3 if _told_of_waiting(done) else 0


def outbox_retry(session: Session, arguments: Arguments) -> int:
    """Let one file go now, or send it no more."""
    now, store = session.now(), session.store
    if arguments.get("stop"):
        item = give_up(store, arguments.get("id"), acting(arguments), now)
    else:
        item = try_now(store, arguments.get("id"), now)
        done = deliver_due(store, now)
        item = next((one for one in done if one.id == item.id), item)
    answer(_item(item), arguments.json, lambda: [_item_line(item)])
    return 3 if _told_of_waiting([item]) else 0


def receipt_make(session: Session, arguments: Arguments) -> int:
    """Sign for the packages of a week."""
    made = make_receipts(
        session.store,
        arguments.get("week"),
        arguments.get("out").absolute(),
        session.now(),
        arguments.get("by") or "",
    )
    value = {"files": [str(path) for path in made.files], "key_mark": made.key_mark}
    mark = tr("Dấu khóa: {0}").format(made.key_mark)
    answer(value, arguments.json, lambda: [mark, *value["files"]])
    return 0


def receipt_take(session: Session, arguments: Arguments) -> int:
    """Keep receipts; each file is judged for itself."""
    taken: list[TakenReceipt] = []
    refused: list[dict[str, str]] = []
    for path in arguments.get("files"):
        try:
            mark, by = arguments.get("accept_key"), arguments.get("by") or ""
            taken.append(take_receipt(session.store, path.absolute(), session.now(), mark, by))
        except Refused as problem:
            refused.append({"path": str(path), "reason": tr_problem(problem)})
            print(f"{path.name}: {tr_problem(problem)}", file=sys.stderr)  # noqa: T201
    value = {
        "taken": sum(item.new for item in taken),
        "unchanged": sum(not item.new for item in taken),
        "refused": refused,
        "receipts": [_receipt(item) for item in taken],
    }
    answer(value, arguments.json, lambda: map(_receipt_line, taken))
    return 3 if refused else 0


def _told_of_waiting(items: list[Queued]) -> bool:
    """Whether a file did not arrive; why goes to standard error."""
    failed = [item for item in items if item.state == WAITING and item.detail]
    for item in failed:
        print(f"{item.file_name}: {tr_problem(as_sentence(item.detail))}", file=sys.stderr)  # noqa: T201
    return bool(failed)


def _due_json(item: DueWeek) -> dict[str, Any]:
    return {**as_json(item.week), "action": item.action, "ready": item.ready}


def _written_json(item: Written) -> dict[str, Any]:
    return {
        "week": item.week,
        "revision": item.revision,
        "sha256": item.sha256,
        "gaps": len(item.gaps),
        "problem": tr_problem(item.problem) if item.problem is not None else None,
    }


def _written_line(item: Written) -> str:
    if item.problem is not None:
        return f"{item.week}  {tr_problem(item.problem)}"
    return tr("Đã chốt và xuất {0}, bản r{1}, vào hộp gửi.").format(item.week, item.revision)


def _item(item: Queued) -> dict[str, Any]:
    return {
        "id": item.id,
        "week": item.week,
        "revision": item.revision,
        "sha256": item.sha256,
        "file": item.file_name,
        "destination": item.destination,
        "state": item.state,
        "tries": item.tries,
        "next_at": item.next_at if item.state == WAITING else None,
        "delivered_at": item.delivered_at,
        "detail": item.detail,
    }


def _item_line(item: Queued) -> str:
    state = tr(_STATES[item.state])
    why = tr_problem(as_sentence(item.detail)) if item.detail else ""
    return f"{item.id}  {item.file_name}  {state}  {why}".rstrip()


def _receipt(item: TakenReceipt) -> dict[str, Any]:
    receipt = item.receipt
    return {
        "week": receipt.week,
        "revision": receipt.revision,
        "sha256": receipt.sha256,
        "received_at": iso(receipt.received_at),
        "receiver": receipt.receiver,
        "receiver_name": receipt.receiver_name,
        "key_mark": receipt.key_mark,
        "new": item.new,
    }


def _receipt_line(item: TakenReceipt) -> str:
    receipt = item.receipt
    return tr("{0} bản r{1}: {2} đã nhận lúc {3}.").format(
        receipt.week, receipt.revision, receipt.receiver_name, iso(receipt.received_at)
    )


DELIVERY_COMMANDS = {
    ("week", "due"): week_due,
    ("outbox", "list"): outbox_list,
    ("outbox", "set"): outbox_set,
    ("outbox", "send"): outbox_send,
    ("outbox", "retry"): outbox_retry,
    ("receipt", "make"): receipt_make,
    ("receipt", "take"): receipt_take,
}

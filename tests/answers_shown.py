"""Answers of the Ministry for tests that use them: short ones and the longest."""

from datetime import datetime

from models.clock import iso
from models.store import settings
from models.store.desk_schema import AnswerRow
from models.store.opening import Store
from models.text.fold import fold
from models.uuid7 import uuid7

SITE = "https://phananh.moha.gov.vn/hoi-dap"
QUESTION = "Con của liệt sĩ đã mất sức lao động có được hưởng trợ cấp hằng tháng không?"
ANSWER = (
    "Theo Nghị định số 131/2021/NĐ-CP, ông/bà nộp hồ sơ tại Trung tâm Phục vụ hành chính công.\n"
    "Trong 05 ngày làm việc, cơ quan có thẩm quyền kiểm tra, đối chiếu rồi trả lời."
)
LONG_QUESTION = " ".join(["Người hưởng trợ cấp chuyển nơi cư trú sang tỉnh khác"] * 8) + "?"
LONG_ANSWER = "\n".join([ANSWER] * 12)


def put_answer(store: Store, now: datetime, question: str = QUESTION, **more: object) -> str:
    """An answer in the library; its id."""
    answer_id = uuid7(now)
    values: dict[str, object] = {
        "answer": ANSWER,
        "field": "nguoi_co_cong",
        "source": f"{SITE}/1",
        "document": "Nghị định số 131/2021/NĐ-CP",
        "day": "2026-10-05",
        **more,
    }
    with store.write():
        AnswerRow.create(
            id=answer_id,
            key=fold(question),
            question=question,
            question_folded=fold(question),
            answer_folded=fold(str(values["answer"])),
            added_at=iso(now),
            changed_at=iso(now),
            **values,
        )
        version = settings.get(settings.ANSWERS_VERSION)
        settings.put(settings.ANSWERS_VERSION, version + 1)
    return answer_id

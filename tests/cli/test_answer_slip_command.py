"""``answers slip``, from outside."""

from pathlib import Path

import pytest

from models.qr.decode import find_codes
from models.qr.pdf_pages import rendered_pages
from tests.cli.runner import Program

LINK = "https://phananh.moha.gov.vn/hoi-dap/7"
TABLE = (
    "question;answer;field;source\n"
    f"Thời gian nghỉ thai sản có tính đóng bảo hiểm không?;Có tính.;bhxh;{LINK}\n"
    "Nghỉ việc có được trợ cấp không?;Có, nếu đủ điều kiện.;viec_lam;Công văn số 12/BNV\n"
)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    made = Program(tmp_path / "dữ liệu")
    made.set_up()
    table = tmp_path / "hỏi đáp.csv"
    table.write_text(TABLE, encoding="utf-8-sig")
    assert made("answers", "import", str(table)).code == 0
    return made


def answer_named(program: Program, words: str) -> str:
    return str(program("answers", "search", words, "--json").value[0]["id"])


@pytest.mark.parametrize("layout", ["a5", "slip80"])
def test_a_slip_is_written_and_reads_as_its_source(
    program: Program, tmp_path: Path, layout: str
) -> None:
    out = tmp_path / f"{layout}.pdf"
    answer = answer_named(program, "thai san")
    given = program("answers", "slip", answer, "--out", str(out), "--layout", layout, "--json")
    made = given.value
    assert made == {
        "path": str(out),
        "layout": layout,
        "pages": 1,
        "fingerprint": made["fingerprint"],
    }
    assert len(made["fingerprint"]) == 9
    (page,) = rendered_pages(out, 300)
    assert [code.text for code in find_codes(page)] == [LINK]


def test_a_source_in_words_gives_a_slip_without_a_code(program: Program, tmp_path: Path) -> None:
    out = tmp_path / "phiếu.pdf"
    answer = answer_named(program, "nghi viec")
    assert (
        program("answers", "slip", answer, "--out", str(out), "--json").value["fingerprint"] == ""
    )
    (page,) = rendered_pages(out, 300)
    assert find_codes(page) == []


def test_what_cannot_be_written_is_refused(program: Program, tmp_path: Path) -> None:
    answer = answer_named(program, "thai san")
    for wrong in (
        ("nix", str(tmp_path / "a.pdf")),
        (answer, str(tmp_path / "a.png")),
        (answer, str(tmp_path / "none" / "a.pdf")),
    ):
        refused = program("answers", "slip", wrong[0], "--out", wrong[1])
        assert (refused.code, refused.error.count("\n")) == (3, 1)
        assert "ãy " in refused.error
    assert program("answers", "retire", answer).code == 0
    assert program("answers", "slip", answer, "--out", str(tmp_path / "a.pdf")).code == 3
    assert list(tmp_path.glob("*.pdf")) == []

"""``qr`` and ``handout``: drawn without a display, verified before they are written."""

from pathlib import Path

import pypdfium2
import pytest

from models.qr.decode import find_codes
from tests.cli.runner import Program

LINK = "https://zalo.me/4462152339089565647"


@pytest.fixture
def channel(program: Program) -> str:
    return program.set_up()


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "Nguyễn Thị Hoa" / "dữ liệu")


def texts_of(path: Path) -> list[list[str]]:
    """What the codes of each page say."""
    document = pypdfium2.PdfDocument(path)
    return [
        [found.text for found in find_codes(page.render(scale=200 / 72, grayscale=True).to_pil())]
        for page in document
    ]


def test_handouts_of_every_edition(program: Program, channel: str, tmp_path: Path) -> None:
    wanted = [
        ("a5", [], 1),
        ("a4", ["--lang", "en"], 1),
        ("a5", ["--variant", "bilingual"], 2),
        ("a4", ["--variant", "bilingual", "--lang", "en"], 1),
        ("a5", ["--variant", "large"], 1),
        ("a4", ["--variant", "large", "--lang", "en"], 1),
    ]
    for place, (kind, options, pages) in enumerate(wanted):
        out = tmp_path / f"tờ {place}.pdf"
        command = ["handout", kind, "--channel", channel, "--out", str(out), *options, "--json"]
        answer = program(*command)
        assert answer.code == 0, answer.error
        assert answer.value == {
            "path": str(out),
            "kind": kind,
            "pages": pages,
            "batch": f"IN-2026-{place + 1:04}",
            "fingerprint": answer.value["fingerprint"],
        }
        assert texts_of(out) == [[LINK]] * pages


def test_an_edition_that_does_not_exist_is_wrong_usage(
    program: Program, channel: str, tmp_path: Path
) -> None:
    out = tmp_path / "to.pdf"
    command = ["handout", "a5", "--channel", channel, "--out", str(out), "--variant", "tiny"]
    assert program(*command).code == 2
    assert not out.exists()


@pytest.mark.parametrize(
    ("name", "least"), [("mã.png", "10"), ("mã.svg", "10"), ("mã.pdf", "11.6")]
)
def test_codes_too_small_for_phones_are_refused(
    program: Program, channel: str, tmp_path: Path, name: str, least: str
) -> None:
    out = tmp_path / name
    small = program("qr", channel, "--out", str(out), "--mm", str(float(least) - 0.1))
    assert small.code == 3 and small.out == ""
    assert len(small.error.strip().splitlines()) == 1 and "mm" in small.error
    assert not out.exists()
    assert program("qr", channel, "--out", str(out), "--mm", least, "--json").value["text"] == LINK

"""Text in the font encodings of before Unicode."""

import unicodedata

import pytest

from models.text import legacy
from models.text.legacy import TCVN3, VNI, suspected, to_unicode

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")

# As the two standards print them, vowel by vowel: level, grave, hook, tilde, acute, dot.
TCVN3_ROWS = {
    "a": "aµ¶·¸¹",
    "ă": "¨»¼½¾Æ",
    "â": "©ÇÈÉÊË",
    "e": "eÌÎÏÐÑ",
    "ê": "ªÒÓÔÕÖ",
    "i": "i×ØÜÝÞ",
    "o": "oßáâãä",
    "ô": "«åæçèé",
    "ơ": "¬êëìíî",
    "u": "uïñòóô",
    "ư": "\u00adõö÷øù",
    "y": "yúûüýþ",
}
VNI_ROWS = {
    "a": "a aø aû aõ aù aï",
    "ă": "aê aè aú aü aé aë",
    "â": "aâ aà aå aã aá aä",
    "e": "e eø eû eõ eù eï",
    "ê": "eâ eà eå eã eá eä",
    "i": "i ì æ ó í ò",
    "o": "o oø oû oõ où oï",
    "ô": "oâ oà oå oã oá oä",
    "ơ": "ô ôø ôû ôõ ôù ôï",
    "u": "u uø uû uõ uù uï",
    "ư": "ö öø öû öõ öù öï",
    "y": "y yø yû yõ yù î",
}
MOTTO = "Cộng hoà xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc"
MOTTO_TCVN3 = "Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc"
MOTTO_VNI = "Coäng hoaø xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc"


def letter(vowel: str, tone: str) -> str:
    return unicodedata.normalize("NFC", vowel + tone)


@pytest.mark.parametrize("vowel", VOWELS)
def test_every_tone_of_a_vowel_in_tcvn3(vowel: str) -> None:
    # The standard puts ù at EF and the soft hyphen is ư; neither may get lost.
    expected = "".join(letter(vowel, tone) for tone in TONES)
    assert to_unicode(TCVN3_ROWS[vowel], TCVN3) == expected


@pytest.mark.parametrize("vowel", VOWELS)
def test_every_tone_of_a_vowel_in_vni_small_and_capital(vowel: str) -> None:
    expected = " ".join(letter(vowel, tone) for tone in TONES)
    assert to_unicode(VNI_ROWS[vowel], VNI) == expected
    assert to_unicode(VNI_ROWS[vowel].upper(), VNI) == expected.upper()


def test_the_letters_without_tones_that_have_capitals_in_both() -> None:
    assert to_unicode("¡¢£¤¥¦§ ®", TCVN3) == "ĂÂÊÔƠƯĐ đ"
    assert to_unicode("AÊ AÂ EÂ OÂ Ô Ö Ñ ñ", VNI) == "Ă Â Ê Ô Ơ Ư Đ đ"


def test_a_capital_with_a_small_mark_is_a_capital() -> None:
    assert to_unicode("Ñöôøng AÙnh Aùnh", VNI) == "Đường Ánh Ánh"


def test_no_two_letters_of_an_encoding_share_their_bytes() -> None:
    assert len(set("".join(TCVN3_ROWS.values()))) == 12 * 6
    pairs = " ".join(VNI_ROWS.values()).split()
    assert len(set(pairs)) == 12 * 6


def test_whole_sentences() -> None:
    assert to_unicode(MOTTO_TCVN3, TCVN3) == MOTTO
    assert to_unicode(MOTTO_VNI, VNI) == MOTTO
    assert to_unicode("öôû Êt", VNI)[:2] == "ưở"
    assert to_unicode("nhÊt", TCVN3) == "nhất"


def test_an_unknown_kind_is_an_error_of_the_program() -> None:
    with pytest.raises(ValueError, match="viscii"):
        to_unicode("a", "viscii")


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        ([MOTTO_TCVN3], TCVN3),
        ([MOTTO_VNI], VNI),
        (["Ng­êi cã c«ng", "B¶o hiÓm x· héi"], TCVN3),
        (["Ngöôøi coù coâng", "Baûo hieåm xaõ hoäi"], VNI),
        (["NGÖÔØI COÙ COÂNG"], VNI),
        # One column of an old list beside columns of today.
        (["Người có công", "Việc làm", "Thủ tục", "ViÖc lµm", "L­¬ng h­u"], TCVN3),
        (["1.013709", "Mã", "Tên", "Vieäc laøm", "Tieàn löông"], VNI),
    ],
)
def test_old_text_is_noticed(texts: list[str], kind: str) -> None:
    assert suspected(texts) == kind


PROPER = (
    MOTTO,
    "Người có công, việc làm, bảo hiểm xã hội, hàng hóa, hàng hoá, thuý, thúy",
    "Đắk Lắk, Đắk Nông, Krông Pắc, Buôn Ma Thuột, Kon Plông, Cư Mgar, Ea Súp, Hà Nội, Cà Mau",
    "có bé mà là và cà phê tủ lạnh không đâu giả vờ ngoằn ngoèo khuỷu tay quốc gia giếng",
    "Bố mẹ, ông bà, cô chú, con cháu: là gì, ở đâu, lúc nào, vì sao?",
)
FOREIGN = (
    "plain English text, nothing else",
    "25 µm, 30 µg, ±5 °C, 10 m², 5 m³, Zalo® © 2024 · § 5 « quoted »",
    "café résumé naïve façade über jalapeño crème brûlée",
    "L'été dernier, la fenêtre était fermée; où êtes-vous allé, déjà à Noël, à la forêt? ça, août",
    "Le préfet a décidé que le règlement intérieur s'applique à tous les employés du bâtiment.",
    "où là à haï dû crû",
    "Müller, Köln, Österreich, schön, größer, für Ärzte, können, Tür",
    "año niño señor mañana corazón él está aquí así también además",
    "São Paulo, coração, não, irmão, avô, você, três, pão",
)


@pytest.mark.parametrize("text", PROPER + FOREIGN)
def test_no_false_alarm(text: str) -> None:
    assert suspected([text]) == ""
    assert suspected(text.split()) == ""


def test_no_false_alarm_on_text_apart() -> None:
    assert suspected([unicodedata.normalize("NFD", text) for text in PROPER]) == ""


def test_what_is_unicode_already_is_known_by_its_words() -> None:
    assert legacy.lean("hàng hóa", TCVN3) > 0
    assert legacy.lean("Đã làm", TCVN3) > 0
    assert legacy.lean("Việc làm", VNI) > 0
    assert legacy.lean("ViÖc lµm", TCVN3) < 0
    assert legacy.lean("Vieäc laøm", VNI) < 0
    # "Tên", or "Tờn" as it stands in old fonts.
    assert legacy.lean("Tên", TCVN3) == 0

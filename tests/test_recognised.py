"""What is made of Tesseract's answer: which of it is text, and signs its models lack."""

from __future__ import annotations

import pytest

from ingest.readers.recognised_page import RecognisedPage
from ingest.readers.recognised_signs import mended_signs, with_thousands
from ingest.readers.recognised_trust import is_readable, trusted
from ingest.readers.wordlike import share_known, share_of_words
from kb.programs.hocr import NotHocr, Recognised, RecognisedLine, RecognisedWord, parse_hocr

GOOD_LAYER = """Styret i rådet behandlet saken på nytt, jf. fvl. § 28, og viste til NVEs brev av 3. mai (ref. 24/117-3).
Fv. 214 er stengt; kr 4,20 pr. innbygger e.l. TØI-rapport 1893/2022 ligger på nettet: www.fylket.example/tøi."""


def word(text: str, left: int, confidence: int = 95, *, step: int = 20, top: int = 100, bottom: int = 130) -> RecognisedWord:
    """A word whose letters are so far apart from left edge to left edge."""
    boxes = tuple((left + step * place, top, left + step * place + 16, bottom) for place in range(len(text)))
    return RecognisedWord(text, boxes, confidence)


def line(*words: RecognisedWord) -> RecognisedLine:
    return RecognisedLine((words[0].letters[0][0], 95, words[-1].letters[-1][2], 138), 130, 0.0, 43, words)


def spaced(text: str) -> RecognisedLine:
    words, left = [], 0
    for part in text.split():
        words.append(word(part, left))
        left += 20 * len(part) + 12
    return line(*words)


def mended(*texts: str) -> list[str]:
    page = RecognisedPage(tuple(spaced(text) for text in texts), None, None, 0, 2480, 3508)  # type: ignore[arg-type]
    return [" ".join(words) for words in mended_signs([page])[0]]


def test_hocr_gives_each_letter_its_box() -> None:
    told = b"""<html><body><span class='ocr_line' title="bbox 0 10 40 34; baseline 0.01 -5; x_size 30">
    <span class='ocrx_word' title='bbox 0 10 40 34; x_wconf 87'>
    <span class='ocrx_cinfo' title='x_bboxes 0 10 18 34; x_conf 96'>\xc3\x85</span>
    <span class='ocrx_cinfo' title='x_bboxes 20 14 40 34; x_conf 98'>s</span></span></span></body></html>"""
    (found,) = parse_hocr(told).lines
    assert found.words == (RecognisedWord("Ås", ((0, 10, 18, 34), (20, 14, 40, 34)), 87, 97.0),)
    assert (found.baseline, found.slope, found.size) == (29.0, 0.01, 30.0)


def test_an_answer_that_is_no_hocr_is_said_to_be_none() -> None:
    with pytest.raises(NotHocr):
        parse_hocr(b"Segmentation fault")


def test_a_section_sign_is_told_by_what_stands_before_and_by_counting() -> None:
    assert mended("Unntatt offentlighet, jf. offl. 8 14 første ledd") == ["Unntatt offentlighet, jf. offl. § 14 første ledd"]
    assert mended("8 1 Navn og kontor", "$ 2 Deltakere i rådet", "8 3 Formål med rådet")[0] == "§ 1 Navn og kontor"
    assert mended("8 9 10 11", "8 20 21 22", "Styret har 8 14 ganger") == ["8 9 10 11", "8 20 21 22", "Styret har 8 14 ganger"]


def test_a_long_dash_is_the_dash_of_norwegian_print() -> None:
    assert mended("kl. 10.00—14.15") == ["kl. 10.00–14.15"]


def test_a_bullet_is_a_small_mark_above_the_line() -> None:
    bullet = RecognisedWord("*", ((0, 108, 13, 121),), 20)
    star = RecognisedWord("e", ((0, 108, 16, 130),), 90)
    text = word("Neste", 60)
    page = RecognisedPage((line(bullet, text), line(star, text)), None, None, 0, 2480, 3508)  # type: ignore[arg-type]
    assert [words[0] for words in mended_signs([page])[0]] == ["•", "e"]
    assert [kept.words[0].text for kept in trusted(Recognised(page.lines)).lines] == ["*", "e"]


def test_figures_set_apart_by_a_narrow_space_are_words_of_their_own() -> None:
    apart = RecognisedWord("1036", ((0, 0, 16, 30), (28, 0, 44, 30), (48, 0, 64, 30), (68, 0, 84, 30)), 95)
    close = word("2036", 200)
    found = with_thousands(Recognised((line(apart, close),))).lines[0].words
    assert [each.text for each in found] == ["1", "036", "2036"]


def test_a_line_with_one_doubtful_letter_stays_and_one_of_dots_goes() -> None:
    label = RecognisedWord("Behandling:", word("Behandling:", 0).letters, 0, 97.9)
    dots = RecognisedWord("NSE", word("NSE", 0).letters, 20, 91.5)
    kept = trusted(Recognised((line(label), line(dots))))
    assert [each.text for each in kept.words] == ["Behandling:"]


def test_letters_of_a_logo_beside_a_line_are_no_text() -> None:
    kept = trusted(Recognised((line(word("pN", 0, 35), word("Fjordbyregionen", 200)),)))
    assert [each.text for each in kept.words] == ["Fjordbyregionen"]


def test_a_few_unsure_letters_are_no_page() -> None:
    assert not is_readable(Recognised((line(word("ab", 0, 90), word("xqzwv", 80, 20)),)))
    assert not is_readable(Recognised((line(word("xqzwvrrtlkm", 0, 45), word("ordfører", 400, 90)),)))
    assert is_readable(Recognised((line(word("Styret", 0, 88), word("vedtok", 200, 90)),)))


@pytest.mark.parametrize(
    ("text", "is_text"),
    [
        (GOOD_LAYER, True),
        ("7KH TXLFN EURZQ IR[ MXPSV RYHU WKH OD]\\ GRJ " * 3, False),
        ("rn1 ~.~ k0m|vlun v|| l:l n#g " * 6, False),
    ],
)
def test_what_is_built_like_words_is_told_from_what_is_not(text: str, is_text: bool) -> None:
    share = share_of_words(text)
    assert share is not None and (share >= 0.85) == is_text


def test_few_words_tell_nothing() -> None:
    assert share_of_words("Vedlegg 2") is None
    assert share_known(["Vedlegg"], "Vedlegg 2") is None

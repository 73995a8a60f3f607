"""The language of questions and of texts."""

from __future__ import annotations

import pytest

from kb.text.language import detect_language
from kb.types import Language

QUESTIONS: list[tuple[str, Language]] = [
    ("Kva vedtok styret om ferja?", "nn"),
    ("Kor mykje er kontingenten?", "nn"),
    ("Kven er leiar i arbeidsutvalet?", "nn"),
    ("Når vart høyringa send?", "nn"),
    ("Hva vedtok styret om ferja?", "nb"),
    ("Hvor stor er kontingenten?", "nb"),
    ("Hvem sitter i styret?", "nb"),
    ("Ble saken utsatt?", "nb"),
    ("What did the board decide on the ferry?", "en"),
    ("Who is the leader?", "en"),
    ("membership fee 2025 decision", "en"),
    ("Vad beslutade styrelsen om färjan?", "sv"),
    ("Vilken avgift gäller?", "sv"),
    ("Hvad blev besluttet om færgen?", "nb"),
    ("kontingent 2025", "nb"),
    ("NTP", "nb"),
    ("", "nb"),
    ("12345", "nb"),
]


@pytest.mark.parametrize(("text", "language"), QUESTIONS)
def test_short_questions(text: str, language: Language) -> None:
    assert detect_language(text) == language


TEXTS: list[tuple[str, Language]] = [
    ("Styret i rådet behandlet høringen i møtet 14. juni og vedtok å sende saken til medlemmene med forslag til svar.", "nb"),
    ("Styret i rådet handsama høyringa i møtet 14. juni og vedtok å sende saka til medlemmene med framlegg til svar.", "nn"),
    ("Planen legger vekt på miljø, klima og nye arbeidsplasser i regionen. Kommunene skal samarbeide om tiltakene.", "nb"),
    ("Planen legg vekt på miljø, klima og nye arbeidsplassar i regionen. Kommunane skal samarbeide om tiltaka.", "nn"),
    ("Protokoll. Innkalling og saksliste godkjennes. Enstemmig vedtatt.", "nb"),
    ("Møtebok. Innkalling og sakliste vart godkjend. Samrøystes vedteke.", "nn"),
    ("Kommunstyrelsen beslutar att anta yttrandet över planen för järnvägen.", "sv"),
    ("The programme sets out how the municipalities will cut emissions from transport by 2030.", "en"),
]


@pytest.mark.parametrize(("text", "language"), TEXTS)
def test_running_text(text: str, language: Language) -> None:
    assert detect_language(text) == language


def test_foreign_names_in_a_norwegian_text_do_not_change_its_language() -> None:
    assert (
        detect_language("Saken gjelder Interreg Öresund–Kattegat–Skagerrak og The North Sea Commission, og ble ikke vedtatt.")
        == "nb"
    )

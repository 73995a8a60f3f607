"""What a question asks for, what a sentence holds of it, and what a passage lacks."""

from __future__ import annotations

import pytest

from kb.answer.asked import Question
from kb.answer.cues import kinds_of, table
from kb.answer.holding import counts_what_is_asked, holds
from kb.answer.lacking import Lack, Told, lacking
from kb.text.minute_labels import labelled


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Hva vedtok havnestyret om kaia?", "decision"),
        ("Kva vart vedteke om kaia?", "decision"),
        ("What did the board decide about the quay?", "decision"),
        ("Hvem leder utvalget?", "who"),
        ("Kven leier utvalet?", "who"),
        ("Når åpner broen?", "when"),
        ("What year was the bridge opened?", "when"),
        ("Hva koster kaia?", "sum"),
        ("Kor mykje vart løyvd til kaia?", "sum"),
        ("Hvor mange båter går det?", "number"),
        ("Kvifor vart saka utsett?", "why"),
        ("Hvilke kommuner er med?", "list"),
        ("Hva er endret siden utkastet?", "change"),
        ("Gjelder vedtaket fortsatt?", "in_force"),
        ("Hvem stemte mot?", "vote"),
        ("Kva skjedde med framlegget frå Nes?", "vote"),
        ("Hva betyr IPR?", "meaning"),
        ("Who is responsible for the follow-up?", "responsible"),
        ("Kan rådet ta opp lån?", "yes_no"),
        ("Hvem foreslo tunnel?", "proposal"),
    ],
)
def test_the_words_of_a_question_tell_its_kind(question: str, kind: str) -> None:
    assert kind in kinds_of(question)


def test_other_questions_are_of_no_kind() -> None:
    assert kinds_of("Hva mener folk på øya om planen?") == frozenset()
    assert "when" not in kinds_of("Hva sier planen når det gjelder skole?")


def test_every_kind_has_cues_and_every_line_of_the_tables_is_a_pattern() -> None:
    assert len(table("cues.txt")) == 14
    assert all(lines for name in ("cues.txt", "signs.txt") for lines in table(name).values())


@pytest.mark.parametrize(
    ("kind", "tells", "does_not"),
    [
        ("sum", "Det er 17,3 millioner.", "Kaia er fra 1986."),
        ("sum", "It is NOK 2.6 million.", "By January 2024."),
        ("when", "Svar innen 12. desember.", "Det er 14 svar."),
        ("number", "Det er tre skular.", "Det er skular."),
        ("vote", "Ni stemte imot.", "Ni var til stede."),
        ("why", "Saken ble utsatt fordi tallene manglet.", "Saken ble utsatt."),
        ("who", "Saken ble lagt fram av Berit Nes.", "Saken ble lagt fram."),
    ],
)
def test_what_a_sentence_holds(kind: str, tells: str, does_not: str) -> None:
    assert holds(kind, tells) and not holds(kind, does_not)  # type: ignore[arg-type]


def test_a_name_the_question_has_itself_answers_nobody() -> None:
    question = Question("Hvem støttet Berit Nes?")
    assert not holds("who", "Forslaget ble støttet, sa Berit Nes.", question.is_named)
    assert holds("who", "Forslaget fra Nes ble støttet av Ola Hov.", question.is_named)


def test_a_number_stands_before_what_it_counts() -> None:
    question = "Hvor mange dager sto ferja?"
    assert counts_what_is_asked(question, "Ferja sto i elleve lange dager.")
    assert not counts_what_is_asked(question, "Ferja sto fra 2. mai og i mange lange dager.")


def told(text: str, years: frozenset[int] = frozenset(), organ: str | None = None) -> Told:
    return Told(text, "", years, organ)


def test_what_a_passage_lacks_is_told_by_its_kind() -> None:
    question = Question("Hva kostet kaia i Vestby i 2019?")
    text = "Kaia i Vestby kostet 4 millioner kroner."
    assert lacking(question, told(text, frozenset({2019}))) == ()
    assert lacking(question, told(text)) == ()
    assert lacking(question, told(text, frozenset({2024}))) == (Lack("year", "2019"),)
    assert lacking(question, told("Kaia i Nordvik kostet 4 millioner kroner.")) == (Lack("name", "Vestby"),)
    assert lacking(question, told("Kaia i Vestby er gammel.")) == (Lack("sum"),)


def test_another_organ_is_told_unless_the_passage_speaks_of_the_one_asked_for() -> None:
    question, asked = Question("Hva vedtok Havnerådet om kaia?"), frozenset({"Havnerådet"})
    assert lacking(question, told("Kaia rives.", organ="Styret"), asked) == (Lack("organ", "Havnerådet", "Styret"),)
    assert lacking(question, told("Havnerådet lar kaia stå.", organ="Styret"), asked) == ()
    assert lacking(question, told("Kaia rives.", organ="Havnerådet"), asked) == ()


@pytest.mark.parametrize(
    ("line", "label", "own_words"),
    [
        ("VEDTAK", "decision", ""),
        ("Vedtak (mot 1 stemme)", "decision", ""),
        ("Vedtak: Saken utsettes.", "decision", "Saken utsettes."),
        ("Et enstemmig fylkesting vedtok:", "decision", ""),
        ("Samrøystes vedteke:", "decision", ""),
        ("Forslag til vedtak:", "proposal", ""),
        ("Havnerådets innstilling (sak 9/25, 21.03.2025):", "proposal", ""),
        ("Rådmannen si tilråding:", "proposal", ""),
        ("Endringsforslag fra Berit Nes (V), til punkt 2:", "proposal", ""),
        ("Havnerådets behandling av sak 10/2025 i møte den 27.08.2025:", "treatment", ""),
        ("Votering nr 2", "vote", ""),
        ("Saksansvarlig: Berit Nes", "note", "Saksansvarlig: Berit Nes"),
    ],
)
def test_a_label_tells_what_follows(line: str, label: str, own_words: str) -> None:
    found = labelled(line)
    assert found is not None
    assert (found.label, line[found.begins :]) == (label, own_words)


@pytest.mark.parametrize(
    "line",
    ["Havnerådet vedtok planen.", "Vedtaket gjelder fra mai.", "Beslutningssak", "Vedtatt i styret 12. mars", "Forslaget falt."],
)
def test_a_sentence_is_no_label(line: str) -> None:
    assert labelled(line) is None

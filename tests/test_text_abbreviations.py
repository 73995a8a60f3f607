"""Abbreviations: what they stand for in the table, and where a text explains its own."""

from __future__ import annotations

import pytest

from kb.text.abbreviations import abbreviations_for, defined_abbreviations, expansions


def test_the_table_expands_in_either_case_and_gives_all_meanings() -> None:
    assert expansions("IPR") == expansions("ipr") == ("interkommunalt politisk råd",)
    assert set(expansions("RS")) == {"representantskap", "referatsak"}
    assert "kommunestyre" in expansions("KS")
    assert expansions("ATK") == ("areal, transport og klima",)
    assert expansions("høring") == ()


def test_a_full_name_has_its_abbreviations() -> None:
    assert abbreviations_for("Interkommunalt politisk råd") == ("IPR",)
    assert abbreviations_for("høring") == ()


@pytest.mark.parametrize(
    ("text", "abbreviation", "name"),
    [
        ("Rådet er et interkommunalt politisk råd (IPR).", "IPR", "interkommunalt politisk råd"),
        ("Faggruppe for Areal, transport og klima (ATK) møttes", "ATK", "Areal, transport og klima"),
        ("ATK (Areal, transport og klima) møttes", "ATK", "Areal, transport og klima"),
        ("en konseptvalgutredning (KVU) for banen", "KVU", "konseptvalgutredning"),
        ("innspill til Nasjonal transportplan (NTP) 2025-2036", "NTP", "Nasjonal transportplan"),
        ("Direktoratet for samfunnssikkerhet og beredskap (DSB)", "DSB", "Direktoratet for samfunnssikkerhet og beredskap"),
        ("Statens vegvesen (heretter SVV) svarte", "SVV", "Statens vegvesen"),
        ("Sosialistisk Venstreparti (SV) foreslo", "SV", "Sosialistisk Venstreparti"),
        ("National Transport Plan (NTP)", "NTP", "National Transport Plan"),
        ("RS (representantskapet) vedtok", "RS", "representantskapet"),
    ],
)
def test_a_definition_in_running_text_is_found(text: str, abbreviation: str, name: str) -> None:
    (found,) = defined_abbreviations(text)
    assert (found.abbreviation, found.name) == (abbreviation, name)
    span = text[found.start : found.end]
    assert name in span and abbreviation in span


@pytest.mark.parametrize(
    "text",
    [
        "Kari Nordmann (Ap)",
        "Siri Viken (SV) stemte",
        "Ola Moe (H)",
        "strategien (2024)",
        "i saken (SA)",
        "møtet (NTP) ble",
        "STYRET (AU)",
        "IPR (se vedlegg)",
        "Kari (KrF)",
        "()",
        "(",
        "IPR",
        "(IPR)",
        "vedtak.\n(IPR)",
    ],
)
def test_parties_years_and_mere_parentheses_define_nothing(text: str) -> None:
    assert defined_abbreviations(text) == []


def test_definitions_come_in_order() -> None:
    text = "Arbeidsutvalget (AU) og NTP (nasjonal transportplan) og faggruppen Klima og miljø (KM)"
    assert [found.abbreviation for found in defined_abbreviations(text)] == ["AU", "NTP", "KM"]

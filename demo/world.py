"""What several documents say alike: the municipalities, the people, the fee. Everything here is invented."""

from __future__ import annotations

from dataclasses import dataclass

INVENTED = {
    "nb": "Fjordbyregionen IPR er et oppdiktet råd. Alle kommuner, personer og saker er oppdiktet.",
    "nn": "Fjordbyregionen IPR er eit oppdikta råd. Alle kommunar, personar og saker er oppdikta.",
    "en": "Fjordbyregionen IPR is an invented council. All municipalities, people and cases are invented.",
    "sv": "Fjordbyregionen IPR är ett påhittat råd. Alla kommuner, personer och ärenden är påhittade.",
}


@dataclass(frozen=True, slots=True)
class Municipality:
    """`people` by year: the number of inhabitants on 1 January."""

    name: str
    people: dict[int, int]


MUNICIPALITIES = (
    Municipality("Fjordby", {2023: 181_020, 2024: 182_640, 2025: 184_310, 2026: 186_020}),
    Municipality("Lindvåg", {2023: 70_560, 2024: 71_380, 2025: 72_105, 2026: 72_790}),
    Municipality("Ulvestrand", {2023: 54_610, 2024: 54_905, 2025: 55_240, 2026: 55_615}),
    Municipality("Grønnfoss", {2023: 47_890, 2024: 48_220, 2025: 48_610, 2026: 48_980}),
    Municipality("Skarvdal", {2023: 36_550, 2024: 36_470, 2025: 36_395, 2026: 36_290}),
    Municipality("Sundlia", {2023: 29_430, 2024: 29_815, 2025: 30_120, 2026: 30_475}),
    Municipality("Heimvik", {2023: 17_275, 2024: 17_260, 2025: 17_240, 2026: 17_205}),
    Municipality("Breidvatn", {2023: 11_960, 2024: 11_940, 2025: 11_905, 2026: 11_860}),
    Municipality("Kvernhaug", {2023: 8_655, 2024: 8_730, 2025: 8_795, 2026: 8_840}),
)

FEE = {2020: 340, 2021: 360, 2022: 390, 2023: 390, 2024: 390, 2025: 420, 2026: 435, 2027: 445}
"""Øre per inhabitant, by the year it is paid; counted by the number of inhabitants on 1 January of the year before."""

ASSEMBLY_2023 = {
    "Fjordby": (
        ("Eskil Myrvang", "Ap"),
        ("Line Marie Oftebro", "Ap"),
        ("Tor Håkon Wiersdal", "H"),
        ("Zahra Naderi", "SV"),
        ("Ketil Brunvoll", "FrP"),
    ),
    "Lindvåg": (("Torunn Sandvær", "H"), ("Anders Krokmo", "Ap"), ("Britt Ødemark", "FrP")),
    "Ulvestrand": (("Henrik Aasbrekk", "H"), ("Hanne Lise Rotnes", "Ap"), ("Jon Even Slettås", "MDG")),
    "Grønnfoss": (("Amina Farouk Lunde", "Ap"), ("Roar Skogvik", "FrP"), ("Ellen Tangerud", "V")),
    "Skarvdal": (("Jostein Brekkhus", "Sp"), ("May Britt Øygarden", "Ap")),
    "Sundlia": (("Silje Norvang", "SV"), ("Trond Helge Fossmo", "H")),
    "Heimvik": (("Ragnhild Haugsvær", "Sp"), ("Sigbjørn Vikøren", "Ap")),
    "Breidvatn": (("Oddvar Tveitaskog", "KrF"), ("Astrid Myklatun", "Sp")),
    "Kvernhaug": (("Målfrid Seljestøl", "Sp"), ("Arne Magnar Digranes", "H")),
    "Kystland fylkeskommune": (("Bjarte Solemdal", "H"),),
}
"""The assembly of 2023-2027, member by member, with parties."""


def fee(name: str, year: int) -> int:
    """What a municipality pays in a year, in whole kroner."""
    people = next(one.people for one in MUNICIPALITIES if one.name == name)
    return (people[year - 1] * FEE[year] + 50) // 100


def kroner(amount: int) -> str:
    """An amount as the secretariat writes it: 801 749, thousands apart."""
    return f"{amount:,}".replace(",", " ").replace("-", "−")


def rate(year: int) -> str:
    """The fee of a year per inhabitant: 4,20."""
    return f"{FEE[year] // 100},{FEE[year] % 100:02}"


def named(names: list[tuple[str, str]]) -> str:
    """Voters as Elements prints them: Navn (Parti), Navn (Parti)."""
    return ", ".join(f"{name} ({party})" for name, party in names)

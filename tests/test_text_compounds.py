"""Compounds of council work are cut where their words meet, and what is one word stays one."""

from __future__ import annotations

import pytest

from kb.text.compounds import Compound, parts, split_compound

# modifier+joint+head; the joint stands between plus signs, nothing between two of them means none.
MUST_SPLIT = """
region++råd år+s+rapport jernbane++utbygging jernbane++utbyggingen høring+s+uttalelse byråd+s+leder
medlem+s+kontingent ferje++tilskudd kollektiv++trafikk utslipp+s+kutt handling+s+program samferdsel+s+departementet
flomsikring+s+tiltak høyring+s+fråsegn ferje++tilskot samferdsel+s+plan
""".split()

COMPOUNDS = """
møte++protokoll møte++innkalling møte++bok møte++leder møte++dato møte++sted møte++plan sak+s+framlegg sak+s+liste
sak+s+behandler sak+s+nummer sak+s+utredning sak+s+utgreiing sak+s+mappe styre++møte styre++medlem styre++leder
styre++leiar styre++sak kommune++styre kommune++plan kommune++direktør kommune++grense kommune++økonomi
fylke+s+kommune fylke+s+ting fylke+s+utvalg fylke+s+vei fylke+s+veg arbeid+s+gruppe arbeid+s+utvalg arbeid+s+program
arbeid+s+plass arbeid+s+marked handling+s+plan budsjett++ramme budsjett++forslag budsjett++behandling økonomi++plan
år+s+melding regnskap+s+avleggelse rekneskap+s+år kontingent++økning tilskudd+s+ordning tilskot+s+ordning
investering+s+budsjett finansiering+s+plan kostnad+s+overslag lønn+s+vekst skatte++inntekt eiendom+s+skatt
eigedom+s+skatt areal++plan areal++bruk regulering+s+plan transport++plan transport++korridor jernbane++strekning
jernbane++stasjon tog++tilbud buss++rute ferje++samband vei++prosjekt veg++prosjekt sykkel++vei gang++vei
trafikk++sikkerhet trafikk++tryggleik bom++penger havne++utvikling gods++transport kollektiv++transport
kollektiv++tilbud reise++tid tunnel++oppgradering bru++forbindelse klima++budsjett klima++tilpasning klima++mål
klima++plan energi++forsyning energi++plan vind++kraft kraft++forsyning strøm++nett straum++nett vann++forsyning
vass++forsyning vann++miljø drikke++vann avfall+s+plan avfall+s+mengde avløp+s+anlegg natur++mangfold natur++vern
jord++vern landbruk+s+areal skog++bruk beredskap+s+plan beredskap+s+øvelse flom++vern flaum++vern skred++fare
brann++vern ulykke+s+beredskap krise++ledelse helse++tjeneste helse++teneste folk+e+helse folk+e+valgt
folk+e+avstemning barn+e+vern barn+e+skole ungdom+s+råd ungdom+s+skule eldre++omsorg grunn++skole skole++bygg
skule++bygg skole++struktur bibliotek++tilbud kultur++tilbud kultur++arv idrett+s+anlegg næring+s+utvikling
reiseliv+s+strategi bolig++bygging bolig++politikk bustad++bygging by++utvikling by++vekst by++miljø
tettsted+s+utvikling sentrum+s+utvikling region++reform region++plan landsdel+s+utvalg interesse++politisk
opplæring+s+plan høring+s+frist høring+s+notat høring+s+svar høyring+s+svar valg++komité val++komité valg++periode
stemme++rett røyste++rett samarbeid+s+avtale samarbeid+s+organ samarbeid+s+område vedtekt+s+endring avtale++utkast
leie++avtale prosjekt++leder prosjekt++plan prosjekt++midler gruppe++leder komité++leder representantskap+s+møte
formannskap+s+møte hoved++mål hovud++mål del++mål enkelt++vedtak felles++uttalelse bærekraft+s+mål berekraft+s+mål
forskning+s+prosjekt utvikling+s+prosjekt kompetanse++heving erfaring+s+utveksling informasjon+s+møte
kommunikasjon+s+plan digitalisering+s+strategi person++vern teknologi++utvikling areal++strategi miljø++vern
miljø++krav utslipp+s+krav utslepp+s+kutt null++utslipp grense++samarbeid kyst++sone fjord++område strand++sone
øy++samfunn rus++omsorg tann++helse kjøretøy++park parkering+s+plass lade++stasjon innspill+s+møte innkjøp+s+ordning
forslag+s+rett oppdrag+s+brev oppfølging+s+plan vedlikehold+s+etterslep vedlikehald+s+etterslep rettighet+s+haver
myndighet+s+utøvelse byggesak+s+gebyr
""".split()

WHOLE = """
styret saken medlem vedtak kommune behandling ordfører protokoll forslag utvalg innstilling representant strategi
transport budsjett tilskudd ansvarlig innbygger ordførar medlemmer medlemmene kommunen kommunane forslaget utvalget
utval tilskot innstillinga representanten representantskap formannskap sekretariat sekretær direktør leder leiar
nestleder varaordfører møtet saker vedtaket vedtatt vedteke vedtekter behandlet handsaming uttalelse fråsegn høring
høyring votering avstemning røysting enstemmig samrøystes oppfølging gjennomføring planlegging utvikling virksomhet
verksemd bærekraft berekraft likestilling samarbeid samferdsel beredskap sikkerhet tryggleik trygghet regjering
departement myndighet styresmakt organisasjon administrasjon prosjekt politikk politiker økonomi inntekt utgift
avgift bevilgning løyving overskudd underskudd regnskap rekneskap investering finansiering kontingent avtale
samtykke fullmakt innsyn unntak taushet offentlig offentleg dokument vedlegg merknad innkalling orientering spørsmål
interpellasjon permisjon inhabil bibliotek universitet barnehage idrett frivillig integrering befolkning innbyggere
innbyggjarar utdanning opplæring undervisning omsorg pasient jernbane tunnel kollektiv infrastruktur reguleringen
klima energi forurensning utslipp utslepp avfall avløp landbruk natur mangfold digitalisering teknologi kompetanse
erfaring kunnskap forskning årsak grunnlag formål hensikt omsyn nødvendig mulighet moglegheit utfordring konsekvens
forutsetning føresetnad begrunnelse
""".split()

NAMES = """
kongsberg drammen lillehammer hamar sandefjord kongsvinger oslofjorden hansen fredrikstad kristiansand stavanger
gjøvik ringerike nordhordland sunnfjord
""".split()

ENGLISH = """
meeting government agreement department information railway housing workshop landmark handbook network framework
membership statement municipality transportation environment
""".split()


def unseen(_: str) -> int:
    return 0


def written(word: str) -> str:
    return word.replace("+", "")


def cut(word: str) -> str:
    compound = split_compound(word, unseen)
    return f"{compound.modifier}+{compound.joint}+{compound.head}" if compound else word


@pytest.mark.parametrize("compound", MUST_SPLIT)
def test_a_compound_is_cut_between_its_words(compound: str) -> None:
    assert cut(written(compound)) == compound


def test_nearly_all_compounds_of_council_work_are_cut_rightly() -> None:
    assert len(COMPOUNDS) >= 150
    wrong = {compound: cut(written(compound)) for compound in COMPOUNDS if cut(written(compound)) != compound}
    assert len(wrong) <= 0.02 * len(COMPOUNDS), wrong


def test_nearly_all_other_words_of_council_work_stay_whole() -> None:
    assert len(WHOLE) >= 100
    wrong = {word: cut(word) for word in WHOLE if cut(word) != word}
    assert len(wrong) <= 0.02 * len(WHOLE), wrong


@pytest.mark.parametrize("word", [*WHOLE[:20], *NAMES, *ENGLISH])
def test_plain_words_names_and_english_words_are_not_cut(word: str) -> None:
    assert split_compound(word, unseen) is None


@pytest.mark.parametrize(
    ("word", "its_parts"),
    [
        ("flomsikringstiltak", ("flom", "sikring", "tiltak")),
        ("byrådsleder", ("byråd", "leder")),
        ("kommunestyremedlem", ("kommune", "styre", "medlem")),
        ("vedtak", ("vedtak",)),
    ],
)
def test_a_compound_of_compounds_is_taken_apart(word: str, its_parts: tuple[str, ...]) -> None:
    assert parts(word, unseen) == its_parts


def test_what_the_collection_speaks_of_decides_between_two_cuts() -> None:
    counts = {"styremedlem": 900}
    found = split_compound("kommunestyremedlem", lambda form: counts.get(form, 0))
    assert found == Compound("kommune", "", "styremedlem")


@pytest.mark.parametrize(
    "word", ["", "a", "ss", "sssssssss", "2024", "38/25", "e-post", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]
)
def test_odd_input_is_no_compound(word: str) -> None:
    assert split_compound(word, unseen) is None

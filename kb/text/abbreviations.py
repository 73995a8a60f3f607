"""Abbreviations after which a full stop is not the end of a sentence, in lower case and without their last full stop."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BINDING = _words(
    # bokmål and nynorsk: something always follows ("jf. kommuneloven", "kl. 14", "Meld. St. 14")
    "adm ang ansv art avd bl.a ca cirka dvs d.v.s eks ekskl eksl evt ev f.eks f.o.m f fv gnr bnr gbnr fnr snr hhv h.h.v "
    "i.h.t iht ihht "
    "inkl int jf jfr jnr kap kgl kl koml kst kt m.a m.h.t maks maks. max mht med.l meld innst nr nn o.a ordf varaordf off "
    "offl ofl "
    "ot ot.prp p.g.a pga pkt pr prof prop prp rundskr red ref saksbeh saksnr st st.meld st.prp t.d t.o.m tel tlf tlf.nr "
    "temp tilsv "
    "u.off vedk vedr vs v.h.a vha årg ø.h øk obs orig ol. pol forv forvl fvl komm kommunedir dir interessepol koord org tils "
    "spes saml skr vedl fylkesdir mob postb gj gj.snitt gjsn utg jan feb mar apr jun jul aug sep sept okt nov des "
    # English
    "mr mrs ms dr prof. st. e.g i.e cf approx dept est incl vol ch sec para ltd. viz dec oct "
    # Swedish and Danish
    "t.ex bl.a. d.v.s. dvs. fr.o.m fr.o.m. enl resp kap. ang. p.gr.a f.n forts inkl. ordf. adj dnr diarienr ev. tjf"
)
"""After these a sentence goes on, also before a capital or a number."""

CLOSING = _words(
    "osv etc m.m mm m.v mv m.fl mfl o.l e.l o.s.v m.m.fl kr mill mrd md mnd mnd. min sek stk m.h aps år daa kvm pst pct n.n "
    "inc ltd co corp a.m p.m et.al al jr sr m.fl. osv. kl.l o.dyl e.dyl s.k f.d f.å d.å s.d i.a"
)
"""These may end a sentence; a capital letter after them begins a new one."""

NUMBERED = _words("no nos s ss p pp fig tab tabell figur side vedlegg bilag art sak p.nr reg version v versjon rev op bd hf")
"""Abbreviations only when a number follows ("No. 5", "s. 14"); ordinary words elsewhere ("He said no.")."""

ENUMERATED = _words("alternativ alt vedlegg punkt pkt gruppe del klasse bilag option appendix annex litra bokstav kategori nivå")
"""Words before a single capital letter that is a label ("alternativ B."), not an initial ("B. Hansen")."""

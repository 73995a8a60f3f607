"""The HTML report: one file that needs no other, asks no foreign host and runs no script.

The plots are plain SVG from our own templates: text stays text, colours follow the reader's theme, and nothing is installed for it.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from kb.evaluation.against import Changes
from kb.evaluation.evaluate import Evaluation
from kb.evaluation.html_report.drawing import Plot
from kb.evaluation.html_report.figures import GROUP_COLUMNS, group_rows, plain_figures, sections_of
from kb.evaluation.html_report.latency import latency_plot
from kb.evaluation.html_report.recall import recall_plot
from kb.evaluation.html_report.refusal import refusal_plot
from kb.evaluation.html_report.reliability import reliability_plot
from kb.evaluation.judging import Verdict
from kb.evaluation.report import CAME
from kb.evaluation.wording import PROBLEMS, about_baseline, chance, expected, not_compared, percent, ranks

_HERE = Path(__file__).parent / "templates"
_ENVIRONMENT = Environment(
    loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)


@dataclass(frozen=True, slots=True)
class Font:
    """A typeface that travels within the file (WOFF2)."""

    family: str
    weight: int
    woff2: bytes

    @property
    def address(self) -> str:
        return f"data:font/woff2;base64,{b64encode(self.woff2).decode('ascii')}"


def report_page(evaluation: Evaluation, made: date, fonts: Sequence[Font] = (), changes: Changes | None = None) -> str:
    """The evaluation as a page for people; everything that comes from questions and documents is escaped."""
    total, comparison = evaluation.figures.total, evaluation.comparison
    return _ENVIRONMENT.get_template("report.html").render(
        evaluation=evaluation,
        made=made,
        fonts=fonts,
        styles=Markup((_HERE / "report.css").read_text(encoding="utf-8")),  # our own file, not to be escaped
        total=total,
        summary=_in_short(evaluation),
        sections=sections_of(total, comparison.one.total if comparison else None),
        plain=plain_figures(evaluation),
        about=list(about_baseline(comparison, total)) if comparison else [],
        plots=_plots(evaluation),
        group_columns=GROUP_COLUMNS,
        groups={"By language": group_rows(evaluation.figures.by_lang), "By kind": group_rows(evaluation.figures.by_kind)},
        failures=_failures(evaluation.verdicts),
        changes=changes,
        not_compared=list(not_compared(changes)) if changes else [],
        problems=PROBLEMS,
        came=CAME,
        chance=chance,
        expected=expected,
        ranks=ranks,
    )


def _in_short(evaluation: Evaluation) -> list[str]:
    """The figures one would tell someone in the corridor."""
    total = evaluation.figures.total
    told = []
    if total.answerable:
        told.append(
            f"For {percent(total.passage.recall[5])} of the answerable questions the right passage is among the first five hits, "
            f"and for {percent(total.document.recall[5])} the right document."
        )
        told.append(f"The quotes of the answer hold what was asked for in {percent(total.holds_answer)}.")
    if total.refusals.unanswerable:
        told.append(f"Of the questions that the documents do not answer, {percent(total.refusals.recall)} are refused.")
    if total.answerable:
        told.append(f"Of those they do answer, {percent(total.refusals.wrong)} are refused wrongly.")
    return told


def _plots(evaluation: Evaluation) -> list[Plot]:
    baseline = evaluation.comparison.curves if evaluation.comparison else None
    total = evaluation.figures.total
    plots = (
        recall_plot(evaluation.curves, baseline),
        refusal_plot(evaluation.curves, total, baseline),
        reliability_plot(evaluation.calibration),
        latency_plot(evaluation.verdicts, total),
    )
    return [plot for plot in plots if plot is not None]


def _failures(verdicts: Sequence[Verdict]) -> Mapping[str, list[Verdict]]:
    """The verdicts by what went wrong; what went right is left out."""
    grouped = {problem: [verdict for verdict in verdicts if verdict.problem == problem] for problem in PROBLEMS}
    return {problem: wrong for problem, wrong in grouped.items() if wrong}

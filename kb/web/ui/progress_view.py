"""How far a running look for new documents has come, as the head of every page shows it."""

from __future__ import annotations

from kb.web.rescan import RescanState
from kb.web.ui.page import Sent
from kb.web.ui.texts import Texts


def progress_view(t: Texts, state: RescanState) -> Sent:
    """In words and numbers; a total of 0 is not known yet.

    `run` counts the runs, so that a page can tell that one has come and gone.
    """
    at = state.progress
    if not state.running or at is None or not at.total:
        return {"run": state.run, "running": state.running, "text": t("rescan.starting"), "done": 0, "total": 0}
    text = t("progress.read", done=t.number(at.done), documents=t.count("documents", at.total))
    return {"run": state.run, "running": True, "text": text, "done": at.done, "total": at.total}

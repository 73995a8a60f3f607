"""The web application: our routes, then the pages, and the guard around both."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response

from kb.memory import Memory
from kb.web.api import api_routes
from kb.web.api_docs import docs_page
from kb.web.callers import UserOf, strangers_are_anonymous
from kb.web.decision_exports import export_routes
from kb.web.failures import answer_failures
from kb.web.files import file_routes
from kb.web.guard import Guard
from kb.web.keeping import Keeping
from kb.web.page_images import PageImages
from kb.web.rescan import Rescan, RescanWork
from kb.web.serving import Serving
from kb.web.stewardship import stewardship_routes
from kb.web.ui.host import mount
from kb.web.ui.language import language_of
from kb.web.ui.samlingen import CollectionPage
from kb.web.ui.shell import Shell
from kb.web.ui.sok import SearchPage
from kb.web.ui.spor import AskPage
from kb.web.ui.static_files import static_files
from kb.web.ui.texts import texts
from kb.web.ui.vedtak import DecisionPage

ICON = Path(__file__).parent / "ui" / "static" / "favicon.ico"


def create_app(memory: Memory, user_of: UserOf, rescan: RescanWork | None = None, keeping: Keeping | None = None) -> FastAPI:
    """The application over an opened data directory, served where its settings say.

    `user_of` tells whose rights a request from this machine has; others see open documents only. `rescan` brings the index in
    line with its folders; without it nobody is offered that.
    """
    settings = memory.settings
    serving = Serving(settings.host, settings.port, settings.base_url)
    user_of = strangers_are_anonymous(user_of, serving)
    look = keeping.look if keeping else Rescan(rescan) if rescan else None
    app = FastAPI(title="Rådsminne", version=version("radsminne"), docs_url=None, redoc_url=None, openapi_url="/api/openapi.json")
    answer_failures(app)
    app.include_router(api_routes(memory, user_of, look))
    app.include_router(export_routes(memory, user_of))
    app.include_router(file_routes(memory, user_of, PageImages(memory)))
    if keeping is not None:
        app.include_router(stewardship_routes(memory, user_of, keeping))
    app.mount("/ui", static_files())

    @app.get("/api/docs", include_in_schema=False)
    def docs(request: Request) -> Response:
        page = docs_page(app.openapi(), texts(language_of(request)))
        return HTMLResponse(page.html, headers={"Content-Security-Policy": page.policy})

    @app.get("/favicon.ico", include_in_schema=False)
    def icon() -> Response:
        return FileResponse(ICON, headers={"Cache-Control": "public, max-age=86400"})

    shell = Shell(memory, user_of, serving, look)
    mount(app, [AskPage(shell), SearchPage(shell), DecisionPage(shell), CollectionPage(shell, keeping)], shell, serving)
    app.add_middleware(Guard, serving=serving)
    return app

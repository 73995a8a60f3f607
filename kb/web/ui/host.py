"""Gradio as the ground our pages stand on: it loads them, and carries their questions to Python.

Documents' words never pass through Gradio's own templates: it puts a filled-in template into a JavaScript template literal, so
that `${...}` in a document would run as a program. Our components hold one ready-made, escaped piece of HTML as their value.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import warnings
from collections.abc import Callable, Sequence

# Before Gradio and the hub client are imported, since both read this once: nothing is told to anyone.
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"

import gradio as gr
from fastapi import FastAPI
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.routing import Mount
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kb.web.failures import not_found
from kb.web.serving import Serving
from kb.web.ui.language import asked_language, remembering
from kb.web.ui.page import Page, PageFunction, Sent
from kb.web.ui.shell import Frame, Shell
from kb.web.ui.texts import texts

FrameOf = Callable[[Page, Request], Frame]

ROOM = "radsminne-room"
"""What Gradio holds in place of a page's room: the door puts the room of the request's language there."""
START = "window.radsminne.start(element, server);"

NEEDED = ("/assets/", "/theme.css", "/gradio_api/component_server/")
"""The addresses of Gradio that our pages use. Its others (uploads, files, queue, monitoring, API description) stay shut."""


def room(page: Page, shell: Shell) -> gr.HTML:
    """A page's one component: it shows the room's HTML as it is, and its script may call the page's functions, no others."""
    return gr.HTML(
        value=ROOM,
        html_template="${value}",
        js_on_load=START,
        server_functions=[called(function, shell) for function in (*page.functions(), *shell.functions())],
        apply_default_css=False,
        padding=False,
        container=False,
    )


def called(function: PageFunction, shell: Shell) -> Callable[..., Sent]:
    """A page's function as Gradio calls it: with what the script sent, and the request that brought it."""

    def call(sent: Sent, request: gr.Request) -> Sent:
        return shell.answer_to(function, sent, request)

    call.__name__ = function.__name__  # the name by which the script calls it
    return call


def held_pages(pages: Sequence[Page], shell: Shell) -> gr.Blocks:
    """The pages as Gradio holds them: a route each, with one component. The first one is at "/"."""
    with gr.Blocks(title=texts("nb")("page.name"), analytics_enabled=False) as blocks:
        room(pages[0], shell)
    for page in pages[1:]:
        with blocks.route(page.path, page.path, show_in_navbar=False):
            room(page, shell)
    return blocks


def mount(app: FastAPI, pages: Sequence[Page], shell: Shell, serving: Serving) -> None:
    """Put the pages on the application, behind a door that only lets through what they need."""
    with warnings.catch_warnings():
        # Gradio says of several pages that it will not draw them on the server, also where nobody asked for that.
        warnings.filterwarnings("ignore", message="SSR mode is not supported", category=UserWarning)
        gr.mount_gradio_app(
            app,
            held_pages(pages, shell),
            path="/",
            root_path=serving.base_url,
            footer_links=[],
            run_history=False,
            show_error=False,
            ssr_mode=False,
            enable_monitoring=False,
            mcp_server=False,
            pwa=False,
            theme=gr.themes.Base(font=["Inter", "sans-serif"], font_mono=["monospace"]),
        )
    mounted = app.router.routes[-1]
    assert isinstance(mounted, Mount)
    mounted.app = Door(mounted.app, pages, lambda page, request: shell.frame(page, pages, request))


IFRAME_RESIZER = re.compile(r"<script>(?:(?!</script>).)*iframeResizer\.contentWindow(?:(?!</script>).)*</script>", re.DOTALL)
"""A script for pages that stand inside another page, which ours never do."""


class Door:
    """Lets the browser fetch what the pages need of Gradio, and hands out the page itself in our frame."""

    def __init__(self, gradio_app: ASGIApp, pages: Sequence[Page], frame_of: FrameOf) -> None:
        self.gradio_app = gradio_app
        self.pages = {page.path: page for page in pages}
        self.frame_of = frame_of

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "/")
        if scope["type"] == "http" and path in self.pages and scope["method"] in ("GET", "HEAD"):
            await self._page(self.pages[path], scope, receive, send)
        elif scope["type"] == "http" and path.startswith(NEEDED):
            await self.gradio_app(scope, receive, send)
        else:
            await not_found(Request(scope, receive))(scope, receive, send)

    async def _page(self, page: Page, scope: Scope, receive: Receive, send: Send) -> None:
        """Gradio's page with our head and frame, and a policy that lets only its own and our scripts run."""
        status, body = 200, b""

        async def collect(message: Message) -> None:
            nonlocal status, body
            if message["type"] == "http.response.start":
                status = message["status"]
            elif message["type"] == "http.response.body":
                body += message.get("body", b"")

        # Gradio reads `deep_link` and others from the query; our addresses are for our own script.
        await self.gradio_app({**scope, "method": "GET", "query_string": b""}, receive, collect)
        nonce = secrets.token_urlsafe(16)
        request = Request(scope, receive)
        html = framed(body.decode("utf-8"), nonce, self.frame_of(page, request)).encode("utf-8")
        asked = asked_language(request)
        headers = Headers(
            {
                "content-type": "text/html; charset=utf-8",
                "content-length": str(len(html)),
                "cache-control": "no-store",
                "content-security-policy": page_policy(nonce),
                **({"set-cookie": remembering(asked)} if asked else {}),
            }
        )
        await send({"type": "http.response.start", "status": status, "headers": headers.raw})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else html})


def framed(gradio_page: str, nonce: str, frame: Frame) -> str:
    """Gradio's page as ours: our language and head, no foreign addresses, our frame before its room, and ours in it."""
    assert gradio_page.count(json.dumps(ROOM)) == 1, "Gradio's page has another shape than the one this was written for."
    gradio_page = gradio_page.replace(json.dumps(ROOM), in_script(frame.room))
    top, found, rest = gradio_page.partition("</head>")
    body, opened, after = rest.partition("<gradio-app")
    assert found and opened, "Gradio's page has another shape than the one this was written for."
    top = re.sub(r"<meta\s+(?:property|name)=\"(?:og|twitter):[^>]*>", "", top)
    top = re.sub(r"<link rel=\"manifest\"[^>]*>", "", top)
    top = re.sub(r"<html\s+lang=\"[a-z]+\"", f'<html lang="{frame.language}"', top)
    top = IFRAME_RESIZER.sub("", top)
    html = f"{top}{frame.head}{found}{body}{frame.top}{opened}{after}"
    return re.sub(r"<script(?=[\s>])", f'<script nonce="{nonce}"', html)


def in_script(text: str) -> str:
    """The text as a JavaScript string that cannot end the script it stands in."""
    return json.dumps(text, ensure_ascii=False).replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def page_policy(nonce: str) -> str:
    """Own host only. `unsafe-eval` since Gradio compiles its components in the browser; inline scripts only with the nonce."""
    return (
        "default-src 'none'; "
        f"script-src 'self' 'nonce-{nonce}' 'unsafe-eval'; "
        "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        "base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
    )

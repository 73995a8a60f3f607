"""Gradio as the ground our pages stand on: it loads them, and carries their questions to Python.

Documents' words never pass through Gradio's own templates: it puts a filled-in template into a JavaScript template literal, so
that `${...}` in a document would run as a program. Our components hold one ready-made, escaped piece of HTML as their value.
"""

from __future__ import annotations

import os
import re
import secrets
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

ServerFunction = Callable[..., object]
Frame = Callable[[Request, str], tuple[str, str]]
"""For a request and a nonce: what stands in the page's head, and what stands before the room Gradio fills."""

NEEDED = ("/assets/", "/theme.css", "/gradio_api/component_server/")
"""The addresses of Gradio that our pages use. Its others (uploads, files, queue, monitoring, API description) stay shut."""


def component(html: str, script: str, functions: Sequence[ServerFunction]) -> gr.HTML:
    """A component that shows this HTML as it is, and whose script may call these functions (and nothing else)."""
    return gr.HTML(
        value=html,
        html_template="${value}",
        js_on_load=script,
        server_functions=list(functions),
        apply_default_css=False,
        padding=False,
        container=False,
    )


def mount(app: FastAPI, blocks: gr.Blocks, serving: Serving, frame: Frame) -> None:
    """Put the pages on the application, behind a door that only lets through what they need."""
    gr.mount_gradio_app(
        app,
        blocks,
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
    mounted.app = Door(mounted.app, frame)


IFRAME_RESIZER = re.compile(r"<script>(?:(?!</script>).)*iframeResizer\.contentWindow(?:(?!</script>).)*</script>", re.DOTALL)
"""A script for pages that stand inside another page, which ours never do."""


class Door:
    """Lets the browser fetch what the pages need of Gradio, and hands out the page itself in our frame."""

    def __init__(self, gradio_app: ASGIApp, frame: Frame) -> None:
        self.gradio_app = gradio_app
        self.frame = frame

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "/")
        if scope["type"] == "http" and path == "/" and scope["method"] in ("GET", "HEAD"):
            await self._page(scope, receive, send)
        elif scope["type"] == "http" and path.startswith(NEEDED):
            await self.gradio_app(scope, receive, send)
        else:
            await not_found(Request(scope, receive))(scope, receive, send)

    async def _page(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Gradio's page with our head and frame, and a policy that lets only its own and our scripts run."""
        status, body = 200, b""

        async def collect(message: Message) -> None:
            nonlocal status, body
            if message["type"] == "http.response.start":
                status = message["status"]
            elif message["type"] == "http.response.body":
                body += message.get("body", b"")

        # Gradio reads `deep_link` and others from the query; our addresses are for our own script.
        await self.gradio_app({**scope, "query_string": b""}, receive, collect)
        nonce = secrets.token_urlsafe(16)
        head, before = self.frame(Request(scope, receive), nonce)
        html = framed(body.decode("utf-8"), nonce, head, before).encode("utf-8")
        headers = Headers(
            {
                "content-type": "text/html; charset=utf-8",
                "content-length": str(len(html)),
                "cache-control": "no-store",
                "content-security-policy": page_policy(nonce),
            }
        )
        await send({"type": "http.response.start", "status": status, "headers": headers.raw})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else html})


def framed(gradio_page: str, nonce: str, head: str, before: str) -> str:
    """Gradio's page as ours: our language and head, no foreign addresses, our frame before the room it fills."""
    top, found, rest = gradio_page.partition("</head>")
    body, opened, room = rest.partition("<gradio-app")
    assert found and opened, "Gradio's page has another shape than the one this was written for."
    top = re.sub(r"<meta\s+(?:property|name)=\"(?:og|twitter):[^>]*>", "", top)
    top = re.sub(r"<link rel=\"manifest\"[^>]*>", "", top)
    top = re.sub(r"<html\s+lang=\"[a-z]+\"", '<html lang="nb"', top)
    top = IFRAME_RESIZER.sub("", top)
    html = f"{top}{head}{found}{body}{before}{opened}{room}"
    return re.sub(r"<script(?=[\s>])", f'<script nonce="{nonce}"', html)


def page_policy(nonce: str) -> str:
    """Own host only. `unsafe-eval` since Gradio compiles its components in the browser; inline scripts only with the nonce."""
    return (
        "default-src 'none'; "
        f"script-src 'self' 'nonce-{nonce}' 'unsafe-eval'; "
        "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        "base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
    )

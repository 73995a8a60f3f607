"""The outermost layer: only our own Host and Origin come in, and every answer forbids other hosts and frames."""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kb.web.serving import Serving

NOTHING_ALLOWED = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

SECURITY_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "Content-Security-Policy": NOTHING_ALLOWED,
}

REFUSED_HOST = "This address is not one of ours. Open the application at the address it printed when it started."
REFUSED_ORIGIN = "This request comes from another web site, and is refused."


class Guard:
    """Refuses foreign hosts (400) and foreign sites (403), and sets the security headers a route has not set itself."""

    def __init__(self, app: ASGIApp, serving: Serving) -> None:
        self.app = app
        self.serving = serving

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})  # we have none; Gradio's own are not used
            return
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in SECURITY_HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        refusal = self._refusal(Headers(scope=scope))
        await (refusal or self.app)(scope, receive, send_guarded)

    def _refusal(self, headers: Headers) -> JSONResponse | None:
        if not self.serving.own_host(headers.get("host", "")):
            return JSONResponse({"error": REFUSED_HOST}, 400)
        origin = headers.get("origin")
        if origin is not None and not self.serving.own_origin(origin):
            return JSONResponse({"error": REFUSED_ORIGIN}, 403)
        # A browser tells where a request without an Origin comes from: a link from elsewhere may open a page, nothing more.
        site, mode = headers.get("sec-fetch-site"), headers.get("sec-fetch-mode")
        if site in ("cross-site", "same-site") and mode != "navigate":
            return JSONResponse({"error": REFUSED_ORIGIN}, 403)
        return None

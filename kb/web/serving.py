"""Where the application is served, and what follows: which Host and Origin are ours, and whether callers may be strangers."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

LOOPBACK_NAMES = ("127.0.0.1", "localhost", "[::1]")
DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Serving:
    """The address bound to, and the one users see where that is another (`base_url`, behind a proxy)."""

    host: str = "127.0.0.1"
    port: int = 7860
    base_url: str | None = None

    @property
    def local(self) -> bool:
        """Whether only this machine can call: bound to loopback, and no proxy named that lets others in."""
        named = urlsplit(self.base_url).hostname if self.base_url else self.host
        return _is_loopback(self.host) and named is not None and _is_loopback(named)

    def own_host(self, header: str) -> bool:
        """Whether a Host header names us. A foreign name that resolves to us (DNS rebinding) does not."""
        header = header.lower()
        if header in self._hosts():
            return True
        # Bound to every interface, our addresses are not known; a bare address cannot be rebound, so any with our port will do.
        return self.host in ("0.0.0.0", "::") and _is_address_with_port(header, self.port)

    def own_origin(self, origin: str) -> bool:
        """Whether an Origin header names us."""
        scheme, _, host = origin.lower().partition("://")
        if self.base_url and origin.lower() == _origin(self.base_url):
            return True
        return scheme == "http" and self.own_host(host)

    def _hosts(self) -> frozenset[str]:
        names = set(LOOPBACK_NAMES) if _is_loopback(self.host) or self.host in ("0.0.0.0", "::") else {_bracketed(self.host)}
        hosts = {f"{name}:{self.port}" for name in names}
        if self.port == DEFAULT_PORTS["http"]:
            hosts |= names
        if self.base_url:
            address = urlsplit(self.base_url.lower())
            hosts.add(_origin(self.base_url).partition("://")[2])
            if address.hostname and address.port is None and address.scheme in DEFAULT_PORTS:
                hosts.add(f"{_bracketed(address.hostname)}:{DEFAULT_PORTS[address.scheme]}")
        return frozenset(hosts)


def _is_loopback(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _is_address_with_port(header: str, port: int) -> bool:
    address, _, given = header.rpartition(":")
    try:
        ipaddress.ip_address(address.strip("[]"))
    except ValueError:
        return False
    return given == str(port)


def _bracketed(host: str) -> str:
    host = host.lower()
    return f"[{host}]" if ":" in host and not host.startswith("[") else host


def _origin(address: str) -> str:
    parts = urlsplit(address.lower())
    return f"{parts.scheme}://{parts.netloc}"

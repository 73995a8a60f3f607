"""The JSON interface described for people, from its own OpenAPI description; no foreign script draws it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kb.web.ui.plain_pages import PlainPage
from kb.web.ui.rendering import render
from kb.web.ui.static_files import address
from kb.web.ui.texts import Texts


@dataclass(frozen=True, slots=True)
class Parameter:
    """One thing an address takes."""

    name: str
    place: str
    form: str
    required: bool
    description: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One address with one method."""

    method: str
    path: str
    summary: str
    parameters: tuple[Parameter, ...]
    answers: tuple[tuple[str, str], ...]


def docs_page(description: dict[str, Any], t: Texts) -> PlainPage:
    """The page for /api/docs, from the OpenAPI description; what that says itself is for programmers, and English."""
    html = render(
        "api_docs.html",
        t=t,
        version=description["info"]["version"],
        operations=_operations(description),
        style=address("radsminne.css"),
    )
    return PlainPage(html)


def _operations(description: dict[str, Any]) -> list[Operation]:
    return [
        Operation(
            method=method.upper(),
            path=path,
            summary=told.get("summary", ""),
            parameters=(*_parameters(told), *_body(told, description)),
            answers=tuple((code, answer.get("description", "")) for code, answer in sorted(told["responses"].items())),
        )
        for path, methods in description["paths"].items()
        for method, told in methods.items()
    ]


def _parameters(operation: dict[str, Any]) -> list[Parameter]:
    return [
        Parameter(p["name"], p["in"], _form(p["schema"]), p.get("required", False), p.get("description", ""))
        for p in operation.get("parameters", [])
    ]


def _body(operation: dict[str, Any], description: dict[str, Any]) -> list[Parameter]:
    content = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if content is None:
        return []
    schema = description["components"]["schemas"][content["schema"]["$ref"].rsplit("/", 1)[-1]]
    return [
        Parameter(name, "body", _form(told), name in schema.get("required", []), told.get("description", ""))
        for name, told in schema["properties"].items()
    ]


def _form(schema: dict[str, Any]) -> str:
    """What a value looks like, in a word or two."""
    if "enum" in schema:
        return " | ".join(schema["enum"])
    if "anyOf" in schema:
        return " | ".join(_form(one) for one in schema["anyOf"] if one.get("type") != "null")
    form = schema.get("format") or schema.get("type", "")
    return f"{form}, {schema['minimum']}-{schema['maximum']}" if {"minimum", "maximum"} <= schema.keys() else str(form)

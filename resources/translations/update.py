#!/usr/bin/env python3
"""Brings the translations up to date with the sources, or tells what is missing.

    update.py            takes new texts into throughline_*.ts and drops those that are gone
    update.py --list     prints every text of the sources, one JSON object a line, and changes nothing

A word means the same wherever it stands, so all texts of the program are one context, `throughline`; the contexts of
Qt's own texts stay as they are. Texts come from tr() and says() by way of Qt's lupdate, and from the constant templates
that core gives to a Status or a Finding, which the window translates when it shows them.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONTEXT = "throughline"
LUPDATE = ["/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate-qt6", "lupdate"]
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
TAKES_FACT = re.compile(r"(\w+)\s*(?:\(|= \[[^\]]*\]\()(?:[^()]|\([^()]*\))*?std::string_view fact\b")
CODED = re.compile(r"\bCode::\w+\s*,")
LABEL = re.compile(r"%\d")


def lupdate():
    for name in LUPDATE:
        if found := shutil.which(name):
            return found
    sys.exit("update.py: lupdate is missing; on Debian it is in qt6-l10n-tools")


def texts_of_tr():
    """(source, meaning, is plural) of every tr() and says()."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "all.ts"
        command = [lupdate(), "-silent", "-locations", "none", "-tr-function-alias", "tr+=says", "ui", "app", "core",
                   "-ts", str(target)]
        subprocess.run(command, cwd=ROOT, check=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        for message in ElementTree.parse(target).iter("message"):
            yield message.findtext("source"), message.findtext("comment") or "", message.get("numerus") == "yes"


def arguments(text, at):
    """The text from `at`, which stands within a bracket, to where that closes; strings are jumped over."""
    depth, end = 0, at
    while end < len(text):
        if text[end] == '"':
            end = LITERAL.match(text, end).end()
            continue
        if text[end] == "'":
            end = text.index("'", end + (2 if text[end + 1] == "\\" else 1) + 1) + 1
            continue
        if text[end] in "([{":
            depth += 1
        elif text[end] in ")]}":
            depth -= 1
            if depth < 0:
                return text[at:end]
        elif text[end] == ";" and depth == 0:
            return text[at:end]
        end += 1
    return text[at:end]


def unquoted(literal):
    return literal.replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")


def facts():
    """The templates that core hands out; the window's own stand in tr()."""
    sources = {}
    for path in sorted([*(ROOT / "core").rglob("*.cpp"), *(ROOT / "core").rglob("*.h"), *(ROOT / "ui").rglob("*.cpp")]):
        text = re.sub(r"//[^\n]*", "", path.read_text())
        sources[path] = re.sub(r'"\s*\n\s*"', "", text)
    # What a header declares is called from other files of its folder.
    declared = {}
    for path, text in sources.items():
        if path.suffix == ".h":
            declared.setdefault(path.parent, {"Status", "choose", "leaveOut"}).update(TAKES_FACT.findall(text))
    for path, text in sources.items():
        takers = set(TAKES_FACT.findall(text)) | declared.get(path.parent, {"Status", "choose", "leaveOut"})
        places = [match.end() for match in CODED.finditer(text)]
        for taker in takers:
            places += [match.end() for match in re.finditer(rf"(?<![\w:]){taker}\(", text)]
        for place in places:
            for literal in LITERAL.findall(arguments(text, place)):
                fact = unquoted(literal)
                # One word is a name (of a member, of a check), no sentence.
                if " " in fact.strip():
                    yield fact, "", False


def texts():
    """All of them, each once, in the order of the sources."""
    found = {}
    for source, meaning, is_plural in [*texts_of_tr(), *facts()]:
        # Places, numbers and signs are not words.
        key = (source, meaning)
        found[key] = found.get(key, False) or is_plural
    return found


def written(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def update(path, forms, only_plurals, sources):
    tree = ElementTree.parse(path)
    known, others = {}, []
    for context in tree.getroot().iter("context"):
        if context.findtext("name") != CONTEXT:
            others.append(context)
            continue
        for message in context.iter("message"):
            translation = message.find("translation")
            said = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            known[(message.findtext("source"), message.findtext("comment") or "")] = said
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    head = tree.getroot()
    lines.append(f'<TS version="2.1" language="{head.get("language")}" sourcelanguage="en">')
    lines += ["<context>", f"    <name>{CONTEXT}</name>"]
    missing = 0
    for (source, meaning), is_plural in sorted(sources.items()):
        if only_plurals and not is_plural:
            continue
        said = known.get((source, meaning), [])
        count = forms if is_plural else 1
        is_done = len(said) == count and all(said)
        missing += not is_done
        lines.append("    <message numerus=\"yes\">" if is_plural else "    <message>")
        lines.append(f"        <source>{written(source)}</source>")
        if meaning:
            lines.append(f"        <comment>{written(meaning)}</comment>")
        mark = "" if is_done else ' type="unfinished"'
        said = (said + [""] * count)[:count]
        if is_plural:
            lines.append(f"        <translation{mark}>")
            lines += [f"            <numerusform>{written(form)}</numerusform>" for form in said]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{mark}>{written(said[0])}</translation>")
        lines.append("    </message>")
    lines.append("</context>")
    for context in others:
        lines += ["<context>", f"    <name>{context.findtext('name')}</name>"]
        for message in context.iter("message"):
            lines += ["    <message>", f"        <source>{written(message.findtext('source'))}</source>"]
            if message.findtext("comment"):
                lines.append(f"        <comment>{written(message.findtext('comment'))}</comment>")
            lines += [f"        <translation>{written(message.findtext('translation'))}</translation>", "    </message>"]
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]))
    print(f"{path.name}: {missing} without a translation")


def main():
    sources = texts()
    if "--list" in sys.argv[1:]:
        for (source, meaning), is_plural in sorted(sources.items()):
            print(json.dumps({"source": source, "meaning": meaning, "plural": is_plural}, ensure_ascii=False))
        return
    folder = ROOT / "resources/translations"
    for path in sorted(folder.glob("throughline_*.ts")):
        update(path, forms=2, only_plurals=path.stem.endswith("_en"), sources=sources)


if __name__ == "__main__":
    main()

"""The station's words in every language: read out of the sources, compiled for Qt.

python packaging/words.py             brings reviewer_app/languages up to date
python packaging/words.py --into DIR  writes there instead, for a comparison
"""

import argparse
import ast
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
LANGUAGES = ROOT / "reviewer_app" / "languages"
CODES = ("nl", "nb", "de", "fr")
TOOLS = Path(sys.executable).parent


class Counted(ast.NodeTransformer):
    """lupdate takes `translate(context, text, "", n)` for a plural only where n is a number."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        named = isinstance(node.func, ast.Name | ast.Attribute)
        name = getattr(node.func, "id", getattr(node.func, "attr", "")) if named else ""
        if name == "translate" and len(node.args) == 4:
            node.args[3] = ast.Constant(1)
        return node


def read_into(folder: Path) -> None:
    """Each language's .ts, with what is new in the sources and without what has gone."""
    with tempfile.TemporaryDirectory() as shadow:
        for source in sorted((ROOT / "reviewer_app").rglob("*.py")):
            copy = Path(shadow) / source.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            tree = Counted().visit(ast.parse(source.read_text(encoding="utf-8")))
            copy.write_text(ast.unparse(tree), encoding="utf-8")
        files = [str(path) for path in sorted(Path(shadow).rglob("*.py"))]
        for code in CODES:
            into = folder / f"{code}.ts"
            languages = ("-source-language", "en", "-target-language", code)
            run(
                "lupdate",
                *files,
                "-ts",
                str(into),
                "-locations",
                "none",
                "-no-obsolete",
                *languages,
            )


def compile_into(folder: Path) -> None:
    for code in CODES:
        files = (str(folder / f"{code}.ts"), "-qm", str(folder / f"{code}.qm"))
        run("lrelease", *files, "-silent", "-removeidentical")


def run(tool: str, *arguments: str) -> None:
    command = [str(TOOLS / f"pyside6-{tool}"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{tool}: {done.stdout}{done.stderr}")


def missing(folder: Path) -> dict[str, int]:
    found = {code: (folder / f"{code}.ts").read_text(encoding="utf-8") for code in CODES}
    return {code: text.count('type="unfinished"') for code, text in found.items()}


def main() -> int:
    parser = argparse.ArgumentParser(prog="packaging/words.py", description=__doc__)
    parser.add_argument("--into", type=Path, default=LANGUAGES, metavar="DIR")
    into: Path = parser.parse_args().into
    into.mkdir(parents=True, exist_ok=True)
    if into != LANGUAGES:
        for old in LANGUAGES.glob("*.ts"):
            shutil.copy(old, into)
    read_into(into)
    compile_into(into)
    left = {code: count for code, count in missing(into).items() if count}
    sys.stdout.write(f"untranslated: {left}\n" if left else "all words are there\n")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())

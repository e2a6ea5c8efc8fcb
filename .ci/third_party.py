"""Gather the licences of everything that a build carries into ``build/THIRD-PARTY``.

usage: third_party.py gather        before the build
       third_party.py hold MODULES  after it: is each module of a listed package?

Runs in the environment that the build is made from. Qt and PySide6 bring no text of
their licence with them; theirs lie in ``resources/licences``.
"""

import re
import shutil
import sys
import tomllib
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "build" / "THIRD-PARTY"
NOTICE = re.compile(r"licen[cs]e|copying|notice|authors|contributors", re.IGNORECASE)
HEAD = """\
MS Journey Planner carries the work of other people. Each folder here has the licence
and the notices of one package, as its makers give them out.

The fonts of names (noto-fonts) are parts of Noto, under the SIL Open Font License.

sqlcipher3 has SQLCipher (SQLCipher.txt) and OpenSSL (Apache-2.0.txt) linked into it.

Qt and Qt for Python (PySide6, shiboken6) are used under the GNU Lesser General Public
License, version 3 (LGPL-3.txt, with GPL-3.txt, which it adds to). They lie beside the
program as libraries of their own, in _internal/PySide6 and _internal/shiboken6: you may
replace them by builds of your own of the same version. Nothing here forbids to take the
program apart for that. Qt's own list of third parties (ICU, HarfBuzz, FreeType, PDFium,
libpng, zlib and others) is in its documentation under "Licenses Used in Qt".
The sources of exactly these versions are on the package index under the names and
versions below, as "source distribution" or through the project's page named there.

"""


def listed() -> dict[str, str]:
    """Return the packages of the program with their licences."""
    file = ROOT / "resources" / "content" / "libraries.toml"
    tables = tomllib.loads(file.read_text("utf-8"))
    return {name: table["licence"] for name, table in tables.items()}


def gather() -> None:
    """Copy every licence and notice of the installed packages of the list."""
    shutil.rmtree(TARGET, ignore_errors=True)
    shutil.copytree(ROOT / "resources" / "licences", TARGET)
    shutil.copytree(
        ROOT / "resources" / "fonts",
        TARGET / "noto-fonts",
        ignore=shutil.ignore_patterns("*.ttf"),
    )
    lines = [HEAD]
    for name, licence in listed().items():
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # of another Python than the one that builds
        lines.append(f"{name} {found.version}: {licence}\n")
        for file in found.files or ():
            source = Path(str(found.locate_file(file)))
            if NOTICE.search(str(file)) and source.suffix not in {".py", ".pyc"}:
                place = TARGET / name / str(file).replace("/", "__")
                place.parent.mkdir(exist_ok=True)
                shutil.copyfile(source, place)
    lines.append(f"Python {sys.version.split()[0]}: PSF-2.0\n")
    (TARGET / "THIRD-PARTY.txt").write_text("".join(lines), "utf-8")


def hold(modules: Path) -> int:
    """Say which module of a build is of no package of the list; 1 where one is."""
    owners = metadata.packages_distributions()
    names = {re.sub(r"[-_.]+", "-", name).lower() for name in listed()}
    strangers = {
        module: owner
        for module in modules.read_text("utf-8").split()
        for owner in owners.get(module, ())
        if re.sub(r"[-_.]+", "-", owner).lower() not in names
    }
    for module, owner in strangers.items():
        print(f"{module} of {owner} is in the build and in no list", file=sys.stderr)  # noqa: T201
    return bool(strangers)


if __name__ == "__main__":
    if sys.argv[1:2] == ["hold"]:
        sys.exit(hold(Path(sys.argv[2])))
    gather()

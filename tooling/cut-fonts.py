"""Cuts the papers' fonts to what Vietnamese pages use; docs/decisions/0027 tells why and what is left out.

    python3 tooling/cut-fonts.py SOURCES public/fonts

SOURCES holds the subsets of @fontsource-variable/source-serif-4 5.3.1 and @fontsource/be-vietnam-pro 5.3.0. Wants Debian's
python3-fonttools and python3-brotli. What changes gets a new CUT, for browsers keep a name for ever.
"""

import io
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

CUT = 2
FEATURES = ["ccmp", "liga", "locl", "tnum", "pnum", "lnum", "kern", "mark", "mkmk"]

# What a Vietnamese page is set with, besides the letters of the Vietnamese subset; everything else of Latin comes from the
# uncut file when a page has it. Keep in step with the unicode-range of components/styles/fonts.css.
BASIC = {
    *range(0x20, 0x7F),
    *(0xA0, 0xA7, 0xA9, 0xAB, 0xAD, 0xAE, *range(0xB0, 0xB4), 0xB7, *range(0xBB, 0xBF), 0xD7, 0xF7),
    *(ord(letter) for letter in "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý"),
    *(0x2009, 0x200B, 0x2010, 0x2011, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D),
    *(0x2022, 0x2026, 0x202F, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2212),
}

# Papers set nothing lighter than text or heavier than this.
WEIGHTS = (400, 800)

# The licence reserves the name "Source" for what nobody has changed.
FAMILY = "Len Trang Serif"


def cut(source: Path, goal: Path, *, only: set[int] | None, weights: tuple[int, int] | None, family: str | None) -> None:
    font = TTFont(source)
    if weights:
        font = instancer.instantiateVariableFont(font, {"wght": weights})
        whole = io.BytesIO()
        font.flavor = None
        font.save(whole)
        whole.seek(0)
        font = TTFont(whole)
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.notdef_outline = True
    # Copyright, names and licence.
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for code in font.getBestCmap() if only is None or code in only])
    subsetter.subset(font)
    if family:
        for record in font["name"].names:
            if record.nameID in (1, 3, 4, 6):
                record.string = family.replace(" ", "") if record.nameID == 6 else family
    font.flavor = "woff2"
    font.save(goal)
    print(f"{goal.name}: {source.stat().st_size} -> {goal.stat().st_size} bytes")


def main() -> None:
    sources, goals = Path(sys.argv[1]), Path(sys.argv[2])
    for script, only in (("latin", BASIC), ("vietnamese", None)):
        for style in ("normal", "italic"):
            cut(
                sources / f"source-serif-4-{script}-5.3.1-{style}.woff2",
                goals / f"len-trang-serif-{CUT}-{script}-{style}.woff2",
                only=only,
                weights=WEIGHTS,
                family=FAMILY,
            )
        for weight in (400, 600):
            cut(
                sources / f"be-vietnam-pro-{script}-{weight}-5.3.0.woff2",
                goals / f"be-vietnam-pro-{CUT}-{script}-{weight}.woff2",
                only=only,
                weights=None,
                family=None,
            )


main()

"""A picture as SVG, as gongkai_svg draws it, or as PNG."""
import functools
import shutil
import subprocess


def write(path, ending, svg):
    if svg is None:
        raise ValueError("没有数据可画")
    if ending == ".svg":
        with open(path, "w", encoding="utf-8") as file:
            file.write(svg)
    elif ending == ".png":
        drawn = png(svg)  # before there is a file
        with open(path, "wb") as file:
            file.write(drawn)
    else:
        raise ValueError(f"图只能存为 .svg 或 .png：{path}")


def png(svg):
    try:
        drawn = [rendered(f'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text y="16" font-family="sans-serif">{character}</text></svg>')
                 for character in "中国"]
    except ImportError:
        raise RuntimeError("PNG 需要 resvg_py：pip install 'gongkai[chart]'") from None
    if drawn[0] == drawn[1]:  # both are nothing, or the box of a character that no font has
        raise RuntimeError("本机没有中文字体（例如 fonts-noto-cjk），图中的汉字画不出来；可存为 .svg")
    return rendered(svg)


def rendered(svg):
    import resvg_py
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, zoom=2, background="white", sans_serif_family=chinese_font()))


@functools.lru_cache(maxsize=None)
def chinese_font():
    """A family with Chinese characters, for where none of those is here that the picture names."""
    if not shutil.which("fc-list"):
        return None
    listed = subprocess.run(["fc-list", ":lang=zh", "family"], capture_output=True, text=True).stdout
    return min((line.split(",")[0] for line in listed.splitlines()), default=None)

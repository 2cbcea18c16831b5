"""Texts of one report as the tools users have extract them: TOOLS[kind][tool](path) -> bytes or str."""
import io
import subprocess

import docx2txt
import html2text
import inscriptis
import lxml.html
import mammoth
import markdownify
import pandas
import pdfminer.high_level
import pdfplumber
import pymupdf
import pymupdf4llm
import pypdf
import pypdfium2
import trafilatura
from markitdown import MarkItDown


def read(path):
    with open(path, encoding='utf-8') as file:
        return file.read()


def whole(path):
    with open(path, 'rb') as file:
        return file.read()


def markitdown(path):
    return MarkItDown().convert(path).text_content


def pdftotext(*options):
    return lambda path: subprocess.run(['pdftotext', *options, path, '-'], check=True, capture_output=True).stdout


def pypdf_text(mode):
    return lambda path: '\n'.join(page.extract_text(extraction_mode=mode) for page in pypdf.PdfReader(path).pages)


def plumber_text(layout):
    def text(path):
        with pdfplumber.open(path) as pdf:
            return '\n'.join(page.extract_text(layout=layout) or '' for page in pdf.pages)
    return text


def markdown_row(row):
    return '| ' + ' | '.join((cell or '').replace('\n', '') for cell in row) + ' |'


def plumber_tables(path):
    """Lines outside the tables, and each table as Markdown where it stands."""
    out = []
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            tables = page.find_tables()
            boxes = [table.bbox for table in tables]
            outside = page.filter(lambda o: not any(
                b[0] <= o['x0'] and o['x1'] <= b[2] and b[1] <= o['top'] and o['bottom'] <= b[3] for b in boxes))
            parts = [(line['top'], line['text']) for line in outside.extract_text_lines()]
            for table in tables:
                rows = [markdown_row(row) for row in table.extract()]
                rule = '|---' * (rows[0].count('|') - 1) + '|'
                parts.append((table.bbox[1], '\n'.join(['', rows[0], rule, *rows[1:], ''])))
            out += [text for _, text in sorted(parts)]
    return '\n'.join(out)


def mupdf_text(**options):
    def text(path):
        with pymupdf.open(path) as pdf:
            return '\f'.join(page.get_text(**options) for page in pdf)
    return text


def pdfium(path):
    return '\n'.join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path))


def frames(write):
    """The page with each table as pandas writes it."""
    def text(path):
        out = []
        for part in lxml.html.parse(path).getroot().body:
            if part.tag == 'table':
                html = lxml.html.tostring(part, encoding='unicode')
                out += ['', write(pandas.read_html(io.StringIO(html))[0]), '']
            else:
                out.append(part.text_content())
        return '\n'.join(out)
    return text


def mammoth_html(path):
    with open(path, 'rb') as file:
        return mammoth.convert_to_html(file).value


def mammoth_markdown(path):
    with open(path, 'rb') as file:
        return mammoth.convert_to_markdown(file).value


def plain_html2text(path):
    convert = html2text.HTML2Text()
    convert.body_width = 0
    return convert.handle(read(path))


def extracted(form):
    """Without metadata the title is lost, and with it whose report it is."""
    return lambda path: trafilatura.extract(read(path), output_format=form, with_metadata=True) or ''


TOOLS = {
    'pdf': {
        'pdftotext': pdftotext(),
        'pdftotext -layout': pdftotext('-layout'),
        'pdftotext -raw': pdftotext('-raw'),
        'pypdf': pypdf_text('plain'),
        'pypdf layout': pypdf_text('layout'),
        'pdfplumber text': plumber_text(False),
        'pdfplumber layout': plumber_text(True),
        'pdfplumber tables': plumber_tables,
        'PyMuPDF text': mupdf_text(),
        'PyMuPDF sorted': mupdf_text(sort=True),
        'pypdfium2': pdfium,
        'pdfminer.six': pdfminer.high_level.extract_text,
        'MarkItDown pdf': markitdown,
        'pymupdf4llm': pymupdf4llm.to_markdown,
    },
    'html': {
        'HTML itself': whole,
        'MarkItDown html': markitdown,
        'pandas to_markdown': frames(lambda frame: frame.to_markdown()),
        'pandas to_markdown, no index': frames(lambda frame: frame.to_markdown(index=False)),
        'pandas to_string': frames(lambda frame: frame.to_string()),
        'pandas to_string, bare': frames(lambda frame: frame.to_string(index=False, header=False)),
        'pandas to_csv': frames(lambda frame: frame.to_csv()),
        'pandas to_csv, bare': frames(lambda frame: frame.to_csv(index=False, header=False)),
        'html2text': plain_html2text,
        'markdownify': lambda path: markdownify.markdownify(read(path)),
        'inscriptis': lambda path: inscriptis.get_text(read(path)),
        'trafilatura': extracted('txt'),
        'trafilatura markdown': extracted('markdown'),
    },
    'docx': {
        'DOCX itself': whole,
        'MarkItDown docx': markitdown,
        'mammoth html': mammoth_html,
        'mammoth markdown': mammoth_markdown,
        'docx2txt': docx2txt.process,
    },
}

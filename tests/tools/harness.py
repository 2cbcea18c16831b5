"""Facts -> HTML, DOCX, PDF -> texts of many tools -> rows of the module: a table of how each tool's texts are read.

Reports are made of seeds, so a run can be repeated. tools_test.cc reads what --fixtures wrote."""
import argparse
import json
import os
import sys
import tempfile
import warnings
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor

warnings.filterwarnings('ignore')

import facts
import pages
import score
from texts import TOOLS

SOURCES = {'html': ['html'], 'docx': ['docx'], 'pdf': ['weasyprint.pdf', 'libreoffice.pdf']}


def slug(*parts):
    return '.'.join(parts).replace(' ', '_').replace(',', '').replace('/', '_')


def extract(job):
    """Writes the text of one tool of one file; its path, '' when the tool fails."""
    folder, seed, kind, tool, source = job
    path = os.path.join(folder, 'texts', slug(str(seed), source, tool) + '.txt')
    try:
        text = TOOLS[kind][tool](os.path.join(folder, f'{seed}.{source}'))
    except Exception as error:  # a tool's own failure is no reading of ours
        print(f'{tool}: {source} of {seed}: {error}', file=sys.stderr)
        return ''
    with open(path, 'wb') as file:
        file.write(text if isinstance(text, bytes) else text.encode('utf-8', 'replace'))
    return path


def check(job):
    module, path, cells = job
    return score.judge(cells, score.rows(module, path) if path else None)


def table(tallies):
    lines = ['| tool | documents | right | lost | wrong | invented | right % |', '| --- ' * 7 + '|']
    for tool, tally in tallies.items():
        n = [tally[outcome] for outcome in score.OUTCOMES]
        share = 100 * n[0] / max(1, n[0] + n[1] + n[2])
        lines.append(f'| {tool} | {tally["documents"]} | ' + ' | '.join(map(str, n)) + f' | {share:.1f} |')
    return '\n'.join(lines)


def keep(folder, path, cells, found):
    name = os.path.join(folder, os.path.basename(path))
    with open(path, 'rb') as source, open(name, 'wb') as copy:
        copy.write(source.read())
    with open(name + '.json', 'w', encoding='utf-8') as file:
        json.dump({'stated': cells, 'wrong': found['wrong'], 'invented': found['invented']}, file, ensure_ascii=False)


def fixture(folder, seed, path, cells):
    """FOLDER/SEED/TOOL.txt and FOLDER/SEED/stated.tsv: place and value, none where the cell is blank."""
    folder = os.path.join(folder, str(seed))
    os.makedirs(folder, exist_ok=True)
    name = os.path.basename(path).split('.', 1)[1].replace('.pdf.', '.').removesuffix('.txt')
    with open(path, 'rb') as source, open(os.path.join(folder, name + '.txt'), 'wb') as copy:
        copy.write(source.read())
    with open(os.path.join(folder, 'stated.tsv'), 'w', encoding='utf-8') as file:
        file.writelines(f'{place}\t{"" if value is None else value}\n' for place, value in cells.items())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('module', nargs='?', default='build/release/gongkai.so')
    parser.add_argument('-n', type=int, default=8, help='reports')
    parser.add_argument('-s', type=int, default=1, help='first seed')
    parser.add_argument('--tight', action='store_true', help='small letters, rows close together')
    parser.add_argument('--keep', metavar='FOLDER', help='copies the texts read wrong, with what they state')
    parser.add_argument('--fixtures', metavar='FOLDER', help='copies all texts, with what they state')
    parser.add_argument('--work', metavar='FOLDER', help='files are made here, and used again by the next run')
    parser.add_argument('--pdf', action='store_true', help='the module reads PDF itself')
    options = parser.parse_args()
    if options.pdf:
        TOOLS['pdf']['PDF itself'] = TOOLS['html']['HTML itself']
    reports = {seed: facts.make(seed) for seed in range(options.s, options.s + options.n)}
    with tempfile.TemporaryDirectory() as scratch, ProcessPoolExecutor(2) as pool:
        folder = options.work or scratch
        os.makedirs(os.path.join(folder, 'texts'), exist_ok=True)
        jobs = [(folder, seed, kind, tool, source) for kind, tools in TOOLS.items() for tool in tools
                for source in SOURCES[kind] for seed in reports]
        paths = {}
        have = os.path.join(folder, f'paths.{options.s}.{options.n}.{options.pdf}.json')
        if os.path.exists(have):
            with open(have, encoding='utf-8') as file:
                paths = json.load(file)
        else:
            pages.render(reports, folder, options.tight)
            paths = dict(zip(map(repr, jobs), pool.map(extract, jobs, chunksize=4)))
            with open(have, 'w', encoding='utf-8') as file:
                json.dump(paths, file)
        checks = [(options.module, paths[repr(job)], reports[job[1]]['cells']) for job in jobs]
        tallies = defaultdict(Counter)
        for job, asked, found in zip(jobs, checks, pool.map(check, checks, chunksize=8)):
            _, seed, kind, tool, source = job
            name = f'{tool} ({source.split(".")[0]})' if kind == 'pdf' else tool
            tallies[name]['documents'] += 1
            tallies[name].update({outcome: len(places) for outcome, places in found.items()})
            if options.fixtures and asked[1]:
                fixture(options.fixtures, seed, asked[1], asked[2])
            if options.keep and (found['wrong'] or found['invented']) and asked[1]:
                os.makedirs(options.keep, exist_ok=True)
                keep(options.keep, asked[1], asked[2], found)
    print(f'{options.n} reports, seeds from {options.s}{", tight" if options.tight else ""}\n')
    print(table(tallies))


if __name__ == '__main__':
    main()

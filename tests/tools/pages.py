"""Facts as a web page, and that as DOCX and PDF by real software."""
import os
import random
import subprocess

import weasyprint

from facts import APPLICANTS, BLOCKS, CHANNELS, MONEY, RESULTS, outcomes

PROSE = ('本机关按照条例要求做好政府信息公开工作，健全制度，规范流程，回应社会关切。',
         '工作中仍有不足，主要是公开的主动性不够，解读形式不够丰富；下一步将加强培训，改进服务。')
NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'


def number(place, value):
    if value is None:
        return ''
    return f'{value / 10000:g}' if place.split('/')[-1] in MONEY else str(value)


def cell(text, tag='td', **spans):
    return f'<{tag}' + ''.join(f' {name}="{n}"' for name, n in spans.items() if n > 1) + f'>{text}</{tag}>'


def row(*cells):
    return '<tr>' + ''.join(cells) + '</tr>'


def disclosure(report):
    rows = []
    for caption, columns, items in BLOCKS[report['form']]:
        wide = 3 if len(columns) == 1 else 1
        rows.append(row(cell(caption, colspan=4)))
        rows.append(row(cell('信息内容'), *[cell(label, colspan=wide) for _, label in columns]))
        for item, label in items:
            places = [f'disclosure/{item}/{measure}' for measure, _ in columns]
            rows.append(row(cell(label), *[cell(number(p, report['cells'][p]), colspan=wide) for p in places]))
    return '<table>' + ''.join(rows) + '</table>'


def request(report, vertical):
    form = report['form']
    lines = outcomes(form)
    rows = [row(cell(NOTE, colspan=3, rowspan=3), cell('申请人情况', colspan=7)),
            row(cell('自然人', rowspan=2), cell('法人或其他组织', colspan=5), cell('总计', rowspan=2)),
            row(*[cell(label) for _, label in APPLICANTS[1:6]])]
    for i, (code, group, label) in enumerate(lines):
        labels = []
        if i == 2:
            labels.append(cell('<br>'.join('三、本年度办理结果') if vertical else '三、本年度办理结果', rowspan=len(lines) - 3))
        if group and lines[i - 1][1] != group:
            labels.append(cell(group, rowspan=sum(1 for line in lines if line[1] == group)))
        wide = 1 if group else 3 if i in (0, 1, len(lines) - 1) else 2
        labels.append(cell(label, colspan=wide))
        places = [f'request/{code}/{column}' for column, _ in APPLICANTS]
        rows.append(row(*labels, *[cell(number(p, report['cells'][p])) for p in places]))
    return '<table class="three">' + ''.join(rows) + '</table>'


def dispute(report):
    places = [f'dispute/{channel}/{column}' for channel, _ in CHANNELS for column, _ in RESULTS]
    columns = [cell(label) for _, label in RESULTS]
    upper = [cell(label, rowspan=2) for _, label in RESULTS]
    return '<table class="four">' + row(cell('行政复议', colspan=5), cell('行政诉讼', colspan=10)) + row(
        *upper, cell(CHANNELS[1][1], colspan=5), cell(CHANNELS[2][1], colspan=5)) + row(*columns, *columns) + row(
            *[cell(number(p, report['cells'][p])) for p in places]) + '</table>'


def page(report, seed, tight=False):
    rng = random.Random(seed * 31 + 5)
    size = rng.choice([8, 9, 10, 10.5, 12])
    padding = rng.choice([0, 0, 0.5, 1]) if tight else rng.choice([1, 2, 3, 4])
    leading = rng.choice([1, 1.05, 1.15]) if tight else rng.choice([1.2, 1.3, 1.5])
    number_page = rng.choice(['counter(page)', '"- " counter(page) " -"', '"第 " counter(page) " 页"', 'none'])
    css = (f'@page {{ size: A4; margin: {rng.choice([15, 20, 25])}mm; @bottom-center {{ content: {number_page}; }} }}'
           f'body {{ font-family: "WenQuanYi Micro Hei"; font-size: {size}pt; line-height: {leading}; }}'
           f'table {{ border-collapse: collapse; width: 100%; font-size: {min(size, 10.5)}pt; }}'
           f'td {{ border: 0.5pt solid black; padding: {padding}pt; text-align: {rng.choice(["center", "left"])}; }}'
           f'.four {{ font-size: {min(size, 9)}pt; }} h1 {{ font-size: {size + 6}pt; text-align: center; }}'
           f'h2 {{ font-size: {size + 1}pt; }}')
    title = f'{report["body"]}{report["year"]}年政府信息公开工作年度报告'
    parts = [('一、总体情况', f'<p>{PROSE[0]}</p>'), ('二、主动公开政府信息情况', disclosure(report)),
             ('三、收到和处理政府信息公开申请情况', request(report, rng.random() < 0.3)),
             ('四、政府信息公开行政复议、行政诉讼情况', dispute(report)),
             ('五、存在的主要问题及改进情况', f'<p>{PROSE[1]}</p>'), ('六、其他需要报告的事项', '<p>无其他需要报告的事项。</p>')]
    body = ''.join(f'<h2>{heading}</h2>{text}' for heading, text in parts)
    return (f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><style>{css}</style></head>'
            f'<body><h1>{title}</h1>{body}</body></html>')


def office(target, source, folder, *options):
    """LibreOffice writes `source` as `target` into the folder."""
    profile = f'-env:UserInstallation=file://{os.path.abspath(folder)}/profile'
    subprocess.run(['soffice', '--headless', profile, *options, '--convert-to', target, '--outdir', folder, *source],
                   check=True, capture_output=True)


def render(reports, folder, tight=False):
    """Writes NAME.html, .docx, .weasyprint.pdf and .libreoffice.pdf of each report."""
    names = []
    for seed, report in reports.items():
        html = page(report, seed, tight)
        name = os.path.join(folder, f'{seed}')
        with open(f'{name}.html', 'w', encoding='utf-8') as file:
            file.write(html)
        weasyprint.HTML(string=html).write_pdf(f'{name}.weasyprint.pdf')
        names.append(name)
    office('docx:MS Word 2007 XML', [f'{name}.html' for name in names], folder, '--infilter=HTML (StarWriter)')
    office('pdf', [f'{name}.docx' for name in names], folder)
    for name in names:
        os.replace(f'{name}.pdf', f'{name}.libreoffice.pdf')

"""What a made-up report states: the two forms, and random figures whose identities hold."""
import random

MADE = [('made', '本年新制作数量'), ('disclosed', '本年新公开数量'), ('disclosed_total', '对外公开总数量')]
DECIDED = [('prior_items', '上一年项目数量'), ('change', '本年增/减'), ('decisions', '处理决定数量')]
DECISIONS = [('decisions', '本年处理决定数量')]

# caption, columns, rows
BLOCKS = {
    2019: [
        ('第二十条第（一）项', MADE, [('rules', '规章'), ('normative_documents', '规范性文件')]),
        ('第二十条第（五）项', DECIDED,
         [('administrative_license', '行政许可'), ('other_public_services', '其他对外管理服务事项')]),
        ('第二十条第（六）项', DECIDED,
         [('administrative_penalty', '行政处罚'), ('administrative_coercion', '行政强制')]),
        ('第二十条第（八）项', DECIDED[:2], [('administrative_fee', '行政事业性收费')]),
        ('第二十条第（九）项', [('procurement_items', '采购项目数量'), ('procurement_cny', '采购总金额（单位：万元）')],
         [('government_procurement', '政府集中采购')]),
    ],
    2021: [
        ('第二十条第（一）项',
         [('issued', '本年制发件数'), ('repealed', '本年废止件数'), ('in_force', '现行有效件数')],
         [('rules', '规章'), ('normative_documents', '行政规范性文件')]),
        ('第二十条第（五）项', DECISIONS, [('administrative_license', '行政许可')]),
        ('第二十条第（六）项', DECISIONS,
         [('administrative_penalty', '行政处罚'), ('administrative_coercion', '行政强制')]),
        ('第二十条第（八）项', [('fee_cny', '本年收费金额（单位：万元）')], [('administrative_fee', '行政事业性收费')]),
    ],
}
MONEY = ('fee_cny', 'procurement_cny')

APPLICANTS = [('natural_person', '自然人'), ('commercial_enterprise', '商业企业'), ('research_institution', '科研机构'),
              ('social_welfare_org', '社会公益组织'), ('legal_service_org', '法律服务机构'), ('other_org', '其他'),
              ('total', '总计')]
GROUPS = [
    ('denied', '（三）不予公开',
     [('state_secret', '1.属于国家秘密'), ('prohibited_by_law', '2.其他法律行政法规禁止公开'),
      ('security_stability', '3.危及“三安全一稳定”'), ('third_party', '4.保护第三方合法权益'),
      ('internal_affairs', '5.属于三类内部事务信息'), ('process', '6.属于四类过程性信息'),
      ('enforcement_file', '7.属于行政执法案卷'), ('administrative_query', '8.属于行政查询事项')]),
    ('unavailable', '（四）无法提供',
     [('not_held', '1.本机关不掌握相关政府信息'), ('needs_creation', '2.没有现成信息需要另行制作'),
      ('unclear', '3.补正后申请内容仍不明确')]),
    ('unprocessed', '（五）不予处理',
     [('petition', '1.信访举报投诉类申请'), ('repeated', '2.重复申请'), ('publication', '3.要求提供公开出版物'),
      ('excessive', '4.无正当理由大量反复申请'), ('confirmation', '5.要求行政机关确认或重新出具已获取信息')]),
]
OTHER = [('overdue_correction', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'),
         ('unpaid_fee', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'), ('other', '3.其他')]
CHANNELS = [('reconsideration', '行政复议'), ('litigation_direct', '未经复议直接起诉'),
            ('litigation_after_reconsideration', '复议后起诉')]
RESULTS = [('upheld', '结果维持'), ('corrected', '结果纠正'), ('other', '其他结果'), ('pending', '尚未审结'),
           ('total', '总计')]
BODIES = ['青禾县人民政府', '白石市人民政府', '云岭区人民政府', '临溪县教育局', '南浦市财政局', '东河县人民政府']


def outcomes(form):
    """Rows of table three: code, group label or '', label; in the form's order."""
    rows = [('received_new', '', '一、本年新收政府信息公开申请数量'), ('carried_in', '', '二、上年结转政府信息公开申请数量'),
            ('granted', '', '（一）予以公开'), ('partial', '', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）')]
    for code, label, members in GROUPS:
        rows += [(f'{code}.{member}', label, name) for member, name in members]
    if form == 2021:
        rows += [(f'other.{member}', '（六）其他处理', name) for member, name in OTHER]
    else:
        rows.append(('other', '', '（六）其他处理'))
    return rows + [('concluded', '', '（七）总计'), ('carried_out', '', '四、结转下年度继续办理')]


def count(rng, most):
    """Zeros are most of what reports state."""
    return 0 if rng.random() < 0.55 else rng.randint(1, rng.choice([3, 9, 40, most]))


def request_rows(rng, form, most):
    codes = [code for code, _, _ in outcomes(form)]
    results = codes[2:-2]
    table = {code: [count(rng, most) for _ in range(6)] for code in results}
    table['concluded'] = [sum(table[code][i] for code in results) for i in range(6)]
    table['carried_out'] = [count(rng, 20) for _ in range(6)]
    inflow = [a + b for a, b in zip(table['concluded'], table['carried_out'])]
    table['carried_in'] = [rng.randint(0, min(20, n)) for n in inflow]
    table['received_new'] = [a - b for a, b in zip(inflow, table['carried_in'])]
    return {code: row + [sum(row)] for code, row in table.items()}


def make(seed):
    """{'body', 'year', 'form', 'cells': {place: value, None where the cell is blank}}"""
    rng = random.Random(seed)
    form = rng.choice([2019, 2021, 2021])
    most = rng.choice([60, 300, 2000])
    cells = {}
    for _, columns, rows in BLOCKS[form]:
        for item, _ in rows:
            for measure, _ in columns:
                money = measure in MONEY
                value = rng.choice([0, rng.randint(1, 99999) * 100]) if money else count(rng, most * 10)
                cells[f'disclosure/{item}/{measure}'] = -value if measure == 'change' and rng.random() < 0.3 else value
    for code, row in request_rows(rng, form, most).items():
        cells |= {f'request/{code}/{column}': value for (column, _), value in zip(APPLICANTS, row)}
    for channel, _ in CHANNELS:
        row = [count(rng, 30) for _ in range(4)]
        cells |= {f'dispute/{channel}/{column}': value for (column, _), value in zip(RESULTS, row + [sum(row)])}
    if seed % 8 == 7:  # an office that leaves its zeros out
        cells = {place: None if value == 0 and rng.random() < 0.7 else value for place, value in cells.items()}
    year = rng.randint(2019, 2020) if form == 2019 else rng.randint(2021, 2024)
    return {'body': rng.choice(BODIES), 'year': year, 'form': form, 'cells': cells}

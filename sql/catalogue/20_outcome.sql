-- Rows of table three. Names are the labels of the forms of 2019 and 2021; the last block exists only on the
-- statistics form of 2014, whose rows stand between those of the later forms in the order given by `ordinal`.

INSERT OR IGNORE INTO main.outcome (outcome, parent, ordinal, name_zh, name_en) VALUES
  ('received_new',   NULL, 100, '本年新收', 'received this year'),
  ('carried_in',     NULL, 110, '上年结转', 'carried over from last year'),
  ('granted',        NULL, 210, '予以公开', 'granted'),
  ('partial',        NULL, 220, '部分公开', 'granted in part'),
  ('denied',         NULL, 300, '不予公开', 'denied'),
  ('denied.state_secret',        'denied', 310, '属于国家秘密', 'state secret'),
  ('denied.prohibited_by_law',   'denied', 320, '其他法律行政法规禁止公开', 'disclosure prohibited by other law'),
  ('denied.security_stability',  'denied', 330, '危及“三安全一稳定”', 'endangers national, public or economic security or social stability'),
  ('denied.third_party',         'denied', 340, '保护第三方合法权益', 'protects the rights of third parties'),
  ('denied.internal_affairs',    'denied', 350, '属于三类内部事务信息', 'internal affairs'),
  ('denied.process',             'denied', 360, '属于四类过程性信息', 'information on a process not yet concluded'),
  ('denied.enforcement_file',    'denied', 370, '属于行政执法案卷', 'administrative enforcement file'),
  ('denied.administrative_query','denied', 380, '属于行政查询事项', 'matter of an administrative query'),
  ('unavailable',    NULL, 400, '无法提供', 'unavailable'),
  ('unavailable.not_held',       'unavailable', 410, '本机关不掌握相关政府信息', 'not held by the agency'),
  ('unavailable.needs_creation', 'unavailable', 420, '没有现成信息需要另行制作', 'would have to be created'),
  ('unavailable.unclear',        'unavailable', 430, '补正后申请内容仍不明确', 'still unclear after correction'),
  ('unprocessed',    NULL, 500, '不予处理', 'not processed'),
  ('unprocessed.petition',       'unprocessed', 510, '信访举报投诉类申请', 'petition, report or complaint'),
  ('unprocessed.repeated',       'unprocessed', 520, '重复申请', 'repeated request'),
  ('unprocessed.publication',    'unprocessed', 530, '要求提供公开出版物', 'asks for a published work'),
  ('unprocessed.excessive',      'unprocessed', 540, '无正当理由大量反复申请', 'excessive requests without good reason'),
  ('unprocessed.confirmation',   'unprocessed', 550, '要求行政机关确认或重新出具已获取信息', 'asks to confirm or reissue information already obtained'),
  ('other',          NULL, 600, '其他处理', 'handled otherwise'),
  ('other.overdue_correction',   'other', 610, '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 'not corrected in time'),
  ('other.unpaid_fee',           'other', 620, '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 'fee not paid in time'),
  ('other.other',                'other', 630, '其他', 'other'),
  ('concluded',      NULL, 700, '办理结果总计', 'concluded'),
  ('carried_out',    NULL, 800, '结转下年度继续办理', 'carried over to next year');

INSERT OR IGNORE INTO main.outcome (outcome, parent, ordinal, name_zh, name_en) VALUES
  ('already_public', NULL, 200, '属于已主动公开范围', 'already public'),
  ('denied.commercial_secret',          'denied', 312, '涉及商业秘密', 'commercial secret'),
  ('denied.personal_privacy',           'denied', 314, '涉及个人隐私', 'personal privacy'),
  ('denied.not_government_information', 'denied', 385, '不是《条例》所指政府信息', 'not government information'),
  ('denied.other',                      'denied', 390, '法律法规规定的其他情形', 'other ground given by law'),
  ('not_competent',        NULL, 640, '不属于本行政机关公开', 'not within the agency''s competence'),
  ('does_not_exist',       NULL, 650, '申请信息不存在', 'information does not exist'),
  ('correction_requested', NULL, 660, '告知作出更改补充', 'applicant told to correct or complete the request'),
  ('other_channel',        NULL, 670, '告知通过其他途径办理', 'applicant referred to another channel');

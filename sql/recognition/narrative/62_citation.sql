-- Words before the agency's characters of a document number, and what is in 《》 and no document (extension/report/narrative/citation.h).

CREATE TABLE citation_introduction (  -- 根据国办发〔2019〕60号: the number begins behind the last of these
  word      TEXT PRIMARY KEY
) STRICT;

INSERT INTO citation_introduction (word)
SELECT value FROM json_each('["根据","按照","依据","依照","参照","对照","落实","贯彻","执行","遵照","印发","下发","转发","制发","以及","及","和","与","的","以","由","见","文号",
 "发布","文件","了","为","即","在","于","或","通知","学习","要求","收到","传达","结合","制定","出台","号","号令","等","办公厅","办公室","人民政府","我县","我市","我区","我局","我省","关于","意见","规定","按","据","照"]');

CREATE TABLE citation_no_introduction (  -- words in which one of them is no introduction
  word      TEXT PRIMARY KEY
) STRICT;

INSERT INTO citation_no_introduction (word) VALUES ('共和国');

CREATE TABLE citation_own_label (  -- 文号:灵水〔2024〕3号 on a line of its own: that of the document itself
  word      TEXT PRIMARY KEY
) STRICT;

INSERT INTO citation_own_label (word) VALUES ('文号'), ('发文字号'), ('发文文号'), ('文件编号'), ('文件字号'), ('字号'), ('编号');

CREATE TABLE citation_medium (  -- ends of the names of newspapers, periodicals and programmes
  ending    TEXT PRIMARY KEY
) STRICT;

INSERT INTO citation_medium (ending) VALUES
  ('报'), ('杂志'), ('周刊'), ('月刊'), ('半月谈'), ('政府公报'), ('国务院公报'), ('新闻联播'), ('热线'), ('直播间'), ('面对面');

CREATE TABLE citation_no_medium (  -- documents whose names end so
  ending    TEXT PRIMARY KEY
) STRICT;

INSERT INTO citation_no_medium (ending) VALUES
  ('通报'), ('年报'), ('季报'), ('月报'), ('简报'), ('专报'), ('快报'), ('汇报'), ('申报'), ('填报'), ('预报'), ('信息报'), ('统计公报'), ('状况公报'),
  ('质量公报'), ('举报'), ('呈报'), ('上报'), ('警报');

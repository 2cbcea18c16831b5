-- Words before the agency's characters of a document number (extension/report/citation.h).

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

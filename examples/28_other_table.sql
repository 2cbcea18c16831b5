-- A table that no form knows, as a relation: what stands in a cell, under which column and in which row.
WITH cell AS (
  SELECT * FROM gongkai_other_cell('云江省白石市兰溪县2016年政府信息公开工作年度报告
一、概述
全年平稳。
表1 重点领域信息公开情况表
领域	2015年	2016年	占比
财政预决算	12	35	43.8%
食品安全	8	45	56.2%
二、存在的问题
内容不够细。
'))
SELECT c.table_no, label.raw AS row_name, head.raw AS column_name, c.raw, c.value
  FROM cell AS c
  JOIN cell AS head ON head.table_no = c.table_no AND head.row = 1 AND c.col BETWEEN head.col AND head.col + head.col_span - 1
  JOIN cell AS label ON label.table_no = c.table_no AND label.col = 1 AND c.row BETWEEN label.row AND label.row + label.row_span - 1
 WHERE c.row > 1 AND c.col > 1
 ORDER BY c.table_no, c.row, c.col;

-- Two reports side by side, as a web page for the editor of the later one: examples/compare EARLIER LATER > page.html
.bail on
.headers off
CREATE TEMP TABLE ready AS SELECT gongkai_create();  -- for the names of figures
CREATE TEMP TABLE given (source, content NOT NULL);  -- fails where there is no such file
INSERT INTO given VALUES (:earlier, readfile(:earlier)), (:later, readfile(:later));
CREATE TEMP TABLE change AS
  SELECT c.*, row_number() OVER () AS n FROM gongkai_compare(readfile(:earlier), readfile(:later), :earlier, :later) AS c;
CREATE TEMP TABLE side AS
  SELECT 'earlier' AS side, agency, year FROM gongkai_report(readfile(:earlier), :earlier)
  UNION ALL
  SELECT 'later', agency, year FROM gongkai_report(readfile(:later), :later);

-- Sentences in the order of the later report; one of the earlier stands behind what it stood behind there.
CREATE TEMP TABLE line AS
  SELECT s.*, coalesce(s.nth, (SELECT max(o.nth) + 0.5 FROM change AS o
                                WHERE o.kind = 'sentence' AND o.ordinal = s.ordinal AND o.prior_nth < s.prior_nth), 0) AS position,
         replace(replace(replace(s.prior_text, '&', '&amp;'), '<', '&lt;'), '>', '&gt;') AS a,
         replace(replace(replace(s.text, '&', '&amp;'), '<', '&lt;'), '>', '&gt;') AS b
    FROM change AS s WHERE s.kind = 'sentence';
-- Of a sentence that was changed: how many characters at its beginning, and at its end, were not.
CREATE TEMP TABLE same AS
  WITH RECURSIVE
    head (n, a, b, length) AS (
      SELECT n, a, b, 0 FROM line WHERE status = 'changed' AND a IS NOT NULL AND b IS NOT NULL
      UNION ALL
      SELECT n, a, b, length + 1 FROM head WHERE length < min(length(a), length(b)) AND substr(a, length + 1, 1) = substr(b, length + 1, 1)),
    tail (n, a, b, head, length) AS (
      SELECT n, a, b, max(length), 0 FROM head GROUP BY n
      UNION ALL
      SELECT n, a, b, head, length + 1 FROM tail
       WHERE head + length < min(length(a), length(b)) AND substr(a, -length - 1, 1) = substr(b, -length - 1, 1))
  SELECT n, head, max(length) AS tail FROM tail GROUP BY n;

SELECT '<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>' || agency || '</title>
<style>
body { font: 16px/1.7 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei", sans-serif; max-width: 72em; margin: 2em auto; padding: 0 1em; color: #222 }
h1 { font-size: 1.4em } h2 { font-size: 1.1em; margin: 2em 0 .3em }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
td, th { border: 1px solid #ccc; padding: .35em .6em; vertical-align: top; text-align: left; overflow-wrap: anywhere }
th { background: #f2f2f2; font-weight: normal; color: #555 }
.kept td { color: #888 } .added td:last-child, .added-key { background: #e3f4e3 } .gone td:first-child, .gone-key { background: #fbe5e5 }
.changed td { background: #fff8e1 } .changed td:empty, .gone td:empty, .added td:empty { background: none }
mark { background: #ffd54f } .share { color: #777; font-size: .85em; font-weight: normal }
.figures td:nth-child(n+2):nth-child(-n+5) { text-align: right; font-variant-numeric: tabular-nums } .figures col { width: 13% } .figures col:first-child { width: 34% }
</style></head><body>
<h1>' || agency || '：' || (SELECT year FROM side WHERE side = 'earlier') || '年与' || year || '年年报对照</h1>
<p class="share">灰色：与上一份完全相同；<mark>黄色</mark>：有改动；<span class="added-key">绿色</span>：新写；<span class="gone-key">红色</span>：删去。重复率按连续四个字计，数字和空格不计。</p>'
  FROM (SELECT replace(replace(replace(agency, '&', '&amp;'), '<', '&lt;'), '>', '&gt;') AS agency, year FROM side WHERE side = 'later');

SELECT html FROM (
  SELECT ordinal, -1 AS position, 0 AS n,
         '<h2>' || replace(replace(replace(coalesce(nullif(coalesce(text, prior_text), ''), '开头'), '&', '&amp;'), '<', '&lt;'), '>', '&gt;') || ' <span class="share">'
         || coalesce(printf('文字重复%.0f%%；', 100 * repeated), '') || printf('未改%d句，有改动%d句，新写%d句，删去%d句', kept, changed, added, gone) || '</span></h2>
<table><tr><th>' || (SELECT year FROM side WHERE side = 'earlier') || '年</th><th>' || (SELECT year FROM side WHERE side = 'later') || '年</th></tr>' AS html
    FROM change AS s WHERE kind = 'section' AND EXISTS (SELECT 1 FROM line AS l WHERE l.ordinal = s.ordinal)
  UNION ALL
  SELECT l.ordinal, l.position, l.n,
         '<tr class="' || l.status || '"><td>'
         || coalesce(CASE WHEN s.n IS NULL THEN l.a ELSE substr(l.a, 1, s.head) || '<mark>' || substr(l.a, s.head + 1, length(l.a) - s.head - s.tail)
                                                         || '</mark>' || substr(l.a, length(l.a) - s.tail + 1) END, '') || '</td><td>'
         || coalesce(CASE WHEN s.n IS NULL THEN l.b ELSE substr(l.b, 1, s.head) || '<mark>' || substr(l.b, s.head + 1, length(l.b) - s.head - s.tail)
                                                         || '</mark>' || substr(l.b, length(l.b) - s.tail + 1) END, '') || '</td></tr>'
    FROM line AS l LEFT JOIN same AS s USING (n)
  UNION ALL
  SELECT DISTINCT ordinal, 1e9, 0, '</table>' FROM line)
 ORDER BY ordinal, position, n;

SELECT '<h2>数字 <span class="share">未变的' || sum(status = 'kept') || '项不列</span></h2>
<table class="figures"><colgroup><col><col><col><col><col><col></colgroup><tr><th>指标</th><th>' || (SELECT year FROM side WHERE side = 'earlier') || '年</th><th>'
       || (SELECT year FROM side WHERE side = 'later') || '年</th><th>增减</th><th>比</th><th>说明</th></tr>'
  FROM change WHERE kind = 'figure';
SELECT printf('<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>',
              replace(replace(coalesce(p.name_zh, c.place), '&', '&amp;'), '<', '&lt;'),
              CASE WHEN c.prior IS NULL THEN '' ELSE printf('%.15g', c.prior) END, CASE WHEN c.value IS NULL THEN '' ELSE printf('%.15g', c.value) END, CASE WHEN c.difference IS NULL THEN '' ELSE printf('%+.15g', c.difference) END,
              CASE WHEN c.ratio IS NULL THEN '' ELSE printf('%.2f', c.ratio) END,
              CASE WHEN c.note IS NOT NULL THEN '不可比：' || c.note WHEN c.status = 'added' THEN '前一份没有' WHEN c.status = 'gone' THEN '后一份没有' ELSE '' END)
  FROM change AS c LEFT JOIN place_name AS p USING (place)
 WHERE c.kind = 'figure' AND (c.status <> 'kept' OR c.comparable = 0)
 ORDER BY c.n;
SELECT '</table></body></html>';

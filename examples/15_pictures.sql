-- The same as pictures for a page or an article: examples/pictures. The numbers printed are bytes.
SELECT writefile('examples/pictures/received.svg', gongkai_svg('line', year, received, agency, '本年新收政府信息公开申请', '件', '各机关年度报告')) AS received
  FROM (SELECT year, received, agency FROM request_summary
         WHERE agency IN ('望舒县人民政府', '石渡县人民政府', '澜溪市市场监督管理局', '国家税务总局澜溪市税务局')
         ORDER BY year, agency);
SELECT writefile('examples/pictures/answers.svg', gongkai_svg('stacked', year, total, name_zh, '澜溪市人民政府对申请的答复', '件', '该市年度报告表三')) AS answers
  FROM (SELECT s.year, o.name_zh,
               CASE o.outcome WHEN 'granted' THEN s.granted WHEN 'partial' THEN s.partial WHEN 'denied' THEN s.denied
                 WHEN 'unavailable' THEN s.unavailable WHEN 'unprocessed' THEN s.unprocessed ELSE s.other END AS total
          FROM request_summary AS s
          JOIN outcome AS o ON o.outcome IN ('granted', 'partial', 'denied', 'unavailable', 'unprocessed', 'other')
         WHERE s.agency = '澜溪市人民政府'
         ORDER BY s.year, o.ordinal);

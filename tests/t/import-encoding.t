Import: any usual encoding, found out and said; rejects of a file that came
from a spreadsheet begin with a byte order mark, so that it reads them again.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ printf '信访形式,信访层级,问题概要\n来信,县级,路灯不亮\n来信,县级,\n' >utf8.csv
  $ case-import utf8.csv --keep-going --rejects r1.csv
  ! case-import: utf8.csv (UTF-8): 2 rows; 1 added, 0 there already, 1 rejected
  ! case-import: utf8.csv:3:3: summary: this is required, and the cell is empty
  [3]
  $ head -c 12 r1.csv; echo
  信访形式
  $ iconv -f UTF-8 -t GB18030 utf8.csv >gb.csv
  $ case-import gb.csv --keep-going --rejects r2.csv
  ! case-import: gb.csv (GB18030): 2 rows; 0 added, 1 there already, 1 rejected
  ! case-import: gb.csv:3:3: summary: this is required, and the cell is empty
  [3]
  $ head -c 3 r2.csv | od -An -tx1
   ef bb bf
  $ case-import r2.csv
  ! case-import: r2.csv (UTF-8): 1 of 1 rows are wrong; nothing was written
  ! case-import: r2.csv:2:3: summary: this is required, and the cell is empty
  [3]
  $ (printf '\357\273\277'; cat utf8.csv) >bom.csv
  $ case-import bom.csv
  ! case-import: bom.csv (UTF-8): 1 of 2 rows are wrong; nothing was written
  ! case-import: bom.csv:3:3: summary: this is required, and the cell is empty
  [3]
  $ iconv -f UTF-8 -t UTF-16LE <bom.csv >le.csv
  $ case-import le.csv
  ! case-import: le.csv (UTF-16LE): 1 of 2 rows are wrong; nothing was written
  ! case-import: le.csv:3:3: summary: this is required, and the cell is empty
  [3]
  $ iconv -f UTF-8 -t UTF-16BE <bom.csv >be.csv
  $ case-import be.csv
  ! case-import: be.csv (UTF-16BE): 1 of 2 rows are wrong; nothing was written
  ! case-import: be.csv:3:3: summary: this is required, and the cell is empty
  [3]
  $ sed 's/$/\r/' utf8.csv | head -n 2 >crlf.csv
  $ case-import crlf.csv
  ! case-import: crlf.csv (UTF-8): 1 rows; 0 added, 1 there already, 0 rejected
  $ head -n 2 utf8.csv | tr '\n' '\r' >cr.csv
  $ case-import cr.csv
  ! case-import: cr.csv (UTF-8): 1 rows; 0 added, 1 there already, 0 rejected

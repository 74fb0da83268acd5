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
  $ iconv -t GB18030 utf8.csv >gb.csv
  ! iconv: illegal input sequence at position 0
  [1]
  $ case-import gb.csv --keep-going --rejects r2.csv
  ! case-import: gb.csv:1:1: no line names the columns; expected at least two names of fields of the ledger 'case', such as received (收到时间), channel (信访形式)
  [3]
  $ head -c 3 r2.csv | od -An -tx1
  ! head: cannot open 'r2.csv' for reading: No such file or directory
  $ case-import r2.csv
  ! case-import: r2.csv: No such file or directory
  [7]
  $ (printf '\357\273\277'; cat utf8.csv) >bom.csv
  $ case-import bom.csv
  ! case-import: bom.csv (UTF-8): 2 rows; 0 added, 1 there already, 1 rejected
  ! case-import: bom.csv:3:3: summary: this is required, and the cell is empty
  [3]
  $ iconv -t UTF-16LE <bom.csv >le.csv
  ! iconv: illegal input sequence at position 0
  [1]
  $ case-import le.csv
  ! case-import: le.csv:1:1: no line names the columns; expected at least two names of fields of the ledger 'case', such as received (收到时间), channel (信访形式)
  [3]
  $ iconv -t UTF-16BE <bom.csv | sed 's/$/\r/' >/dev/null; iconv -t UTF-16BE <bom.csv >be.csv
  ! iconv: illegal input sequence at position 0
  ! iconv: illegal input sequence at position 0
  [1]
  $ case-import be.csv
  ! case-import: be.csv:1:1: no line names the columns; expected at least two names of fields of the ledger 'case', such as received (收到时间), channel (信访形式)
  [3]
  $ sed 's/$/\r/' utf8.csv | head -n 2 >crlf.csv
  $ case-import crlf.csv
  ! case-import: crlf.csv (UTF-8): 1 rows; 0 added, 1 there already, 0 rejected
  $ head -n 2 utf8.csv | tr '\n' '\r' >cr.csv
  $ case-import cr.csv
  ! case-import: cr.csv (UTF-8): 1 rows; 0 added, 1 there already, 0 rejected

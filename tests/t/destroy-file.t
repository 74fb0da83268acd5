needs: sqlite3

What was destroyed isn't in the file any more; what was not, is.

  $ ledger-init -q --office 示例县应急局 --lang en --training >init
  $ cat >k.ledger <<'END'
  > ledger k KX "complaint" 投诉
  >   dated on_day
  >   keeps private 30d after final
  >   on_day date required default today "on" 日期
  >   who    private name  "who"   投诉人
  >   phone  private phone "phone" 电话
  >   state open "open" 待办
  >   state shut "shut" 已办 final done
  >   action shut open -> shut "shut it" 办结
  > END
  $ ledger-define -q k.ledger
  $ export ANLAN_NOW=2026-03-02T09:00:00+08:00
  $ perl -CO -e 'print "who,phone\n"; printf "\x{5f20}%s\x{6837},139%08d\n", chr(0x4e00 + $_), $_ for 1..600' >in.csv
  $ ledger-import -q k in.csv >out 2>&1
  $ for i in $(seq 150); do ledger-add -q k --who 张三样 --phone 13912345678; done | wc -l
  150
  $ seq -f 'KX2026-%06.0f' 2 2 750 | ledger-do -q shut - | wc -l
  375
  $ sqlite3 ledger.db "SELECT hex(ct) FROM sealed WHERE ledger = 'k' AND no % 2 = 0" >gone; wc -l <gone
  750
  $ sqlite3 ledger.db "SELECT hex(ct) FROM sealed WHERE ledger = 'k' AND no % 2 = 1" >kept; wc -l <kept
  750
  $ cat >count <<'END'
  > #!/usr/bin/perl
  > my $file = join '', map { local (@ARGV, $/) = $_; <> // '' } glob 'ledger.db ledger.db-wa[l]';
  > my $n = 0;
  > while (<>) { chomp; $n++ if index($file, pack 'H*', $_) >= 0 }
  > print "$n\n";
  > END
  $ perl count gone; perl count kept
  750
  750
  $ ANLAN_NOW=2026-04-02T00:00:00+08:00 ledger-destroy -q | wc -l
  375
  $ perl count gone; perl count kept
  0
  750
  $ sqlite3 ledger.db "SELECT count(*) FROM sealed WHERE ledger = 'k'"
  750
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]
  $ ledger-backup -q copy.db; ledger-show -q -d copy.db KX2026-000002 | grep -e '^  who'
  copy.db: verified: [..] entries, head [..]
    who: (destroyed 2026-04-02)

A row that is missing without such an entry is found; so is one that is there
in spite of it.

  $ cp ledger.db whole.db; sqlite3 ledger.db "DELETE FROM sealed WHERE no = 1 AND ledger = 'k' AND field = 'who'"; ledger-verify -q
  ! ledger-verify: table 'sealed', row ([..], who, [..], k, 2026, 1): the row is missing
  [1]
  $ cp whole.db ledger.db; sqlite3 ledger.db "INSERT INTO sealed SELECT office, ledger, year, 2, field, seq + 1, key_id, ct, mask FROM sealed WHERE no = 1 AND ledger = 'k' AND field = 'who'"; ledger-verify -q
  ! ledger-verify: table 'sealed', row ([..], who, [..], k, 2026, 2): the journal knows no such row
  [1]
  $ cp whole.db ledger.db; sqlite3 ledger.db "UPDATE data_key SET class = NULL"; ledger-verify -q
  ! ledger-verify: table 'data_key', row ([..]): it is not what the journal says
  [1]
  $ cp whole.db ledger.db

Values kept by different rules never share a data key.

  $ sqlite3 ledger.db "SELECT class, count(*) FROM data_key GROUP BY class"
  30d after final|151
  $ case-add -q --channel visit --level county --summary 路灯不亮 --petitioner 张三样
  XF2026-000001
  $ sqlite3 ledger.db "SELECT class, count(*) FROM data_key GROUP BY class"
  |1
  30d after final|151
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]

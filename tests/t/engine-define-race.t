needs: flock plain

A writer that waited while the definition changed works with the new one:

  $ ledger-init -q --office 示例县 --training >out; mkfifo go
  $ sed 's/^  columns code name parent/  wheels int "wheels" 轮数\n&/' "$TOP/ledgers/unit.ledger" >unit.ledger
  $ cat >waiting.sh <<'END'
  > until [ "$(grep -c ":$(stat -c %i ledger.db.lock) " /proc/locks)" -gt "$1" ]; do :; done
  > END
  $ flock ledger.db.lock sh -c ': >held; read -r x <go' &
  > until [ -e held ]; do :; done
  > ledger-define -q --wait 60 unit.ledger & define=$!
  > sh waiting.sh 1
  > unit-add -q --wait 60 --code garage --name 车队 --wheels 6 & add=$!
  > sh waiting.sh 2; echo go >go; wait $define; wait $add
  garage
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head

needs: strace plain

The disk is full while a ledger is made: a message, and nothing is left.

  $ cat >full.sh <<'END'
  > for n in 1 2 5 10 20 50; do
  > 	strace -qq -f -o trace -e trace=$1 -e inject=$1:error=ENOSPC:when=$n+ \
  > 		ledger-init --office 示例县 >out 2>err
  > 	code=$?
  > 	grep -q INJECTED trace || break
  > 	echo "$code $(cat out)$(sed 's/.*: the/the/' err) $(ls | grep ledger)$(ls home 2>/dev/null)"
  > done | sort -u
  > rm -rf ledger.db* home
  > END
  $ sh full.sh pwrite64
  7 the disk is full; nothing was written 
  $ sh full.sh fdatasync
  7 the disk is full; nothing was written 

needs: systemd-analyze

What systemd itself says of the units that are shipped: nothing.

  $ mkdir units; b=$(dirname "$(command -v due-list)"); for f in $TOP/share/anlan/systemd/anlan-*; do sed "s|/usr/local/bin|$b|; s|^User=.*|User=root|; s|^EnvironmentFile=/|EnvironmentFile=-/|; /^Documentation/d" $f >units/${f##*/}; done
  $ cd units; systemd-analyze verify ./*.service ./*.timer
  $ cd units; for f in *.timer; do systemd-analyze calendar "$(sed -n 's/^OnCalendar=//p' $f)" >/dev/null || echo $f; done

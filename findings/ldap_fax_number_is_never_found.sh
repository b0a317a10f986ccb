#!/bin/sh
# OpenLDAP 2.5.13: an entry has a fax number, and no search for that number, whole or in part, finds it, nor fails.
#
# RFC 4519 gives facsimileTelephoneNumber no rule to compare by (telephoneNumber has two), as its values may tell of
# the machine's abilities after a "$"; so a filter on its value is "undefined", which finds nothing and is no error.
# Only that there is one can be asked for: programs must fetch all entries with (facsimileTelephoneNumber=*) and look
# for themselves. (In Active Directory the attribute is plain text, and is found.)
#
# Seen: telephoneNumber=*7276: found, facsimileTelephoneNumber=*7276*: nothing, =+1 312 736 7276: nothing, =*: found
. "$(dirname "$0")/lib.sh"
slapd=slapd=2.5.13+dfsg-5
mkdir "$folder/debian"
(cd "$folder/debian" && apt-get -qq -o APT::Sandbox::User="$(id -un)" download "$slapd" libldap-2.5-0 libltdl7 libwrap0 \
    libsasl2-2 libsasl2-modules-db libnsl2 libtirpc3) 2>"$folder/log" || { cat "$folder/log" >&2; exit 1; }
for package in "$folder"/debian/*.deb; do dpkg-deb -x "$package" "$folder/system"; done
echo "with $slapd"
LD_LIBRARY_PATH=$folder/system/usr/lib/$(uname -m)-linux-gnu:$folder/system/usr/lib:$folder/system/lib/$(uname -m)-linux-gnu
export LD_LIBRARY_PATH
cd "$folder"
mkdir data
{
    for name in core cosine inetorgperson; do echo "include $folder/system/etc/ldap/schema/$name.schema"; done
    printf 'modulepath %s\nmoduleload back_mdb\ndatabase mdb\nsuffix dc=example\ndirectory %s\n' \
        "$folder/system/usr/lib/ldap" "$folder/data"
} >slapd.conf
cat >entry.ldif <<'LDIF'
dn: dc=example
objectClass: dcObject
objectClass: organization
dc: example
o: Clinic
telephoneNumber: +1 312 736 7276
facsimileTelephoneNumber: +1 312 736 7276
LDIF
"$folder/system/usr/sbin/slapd" -Tadd -f slapd.conf -l entry.ldif 2>/dev/null
found() {
    "$folder/system/usr/sbin/slapd" -Tcat -f slapd.conf -a "$1" 2>/dev/null | grep -c '^dn:' || true
}
phone=$(found '(telephoneNumber=*7276)')
part=$(found '(facsimileTelephoneNumber=*7276*)')
whole=$(found '(facsimileTelephoneNumber=+1 312 736 7276)')
any=$(found '(facsimileTelephoneNumber=*)')
echo "found by telephoneNumber=*7276: $phone, facsimileTelephoneNumber=*7276*: $part, whole: $whole, =*: $any"
[ "$phone $part $whole $any" = "1 0 0 1" ]

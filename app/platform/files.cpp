// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/files.h"

#include <QStringList>

namespace comity {

bool isNetworkFileSystem(const QString &kind)
{
    static const QStringList remote{
        QStringLiteral("9p"),    QStringLiteral("afs"),    QStringLiteral("beegfs"),   QStringLiteral("ceph"),
        QStringLiteral("cifs"),  QStringLiteral("coda"),   QStringLiteral("davfs"),    QStringLiteral("gfs2"),
        QStringLiteral("gpfs"),  QStringLiteral("lustre"), QStringLiteral("ncpfs"),    QStringLiteral("nfs"),
        QStringLiteral("nfs4"),  QStringLiteral("ocfs2"),  QStringLiteral("orangefs"), QStringLiteral("prl_fs"),
        QStringLiteral("smb"),   QStringLiteral("smb2"),   QStringLiteral("smb3"),     QStringLiteral("smbfs"),
        QStringLiteral("sshfs"), QStringLiteral("vboxsf"), QStringLiteral("virtiofs"), QStringLiteral("vmhgfs"),
    };
    // Of the file systems that a program serves, only those known to lie on this computer's own disks are local.
    static const QStringList localFuse{
        QStringLiteral("fuseblk"),
        QStringLiteral("fuse.bindfs"),
        QStringLiteral("fuse.cryfs"),
        QStringLiteral("fuse.encfs"),
        QStringLiteral("fuse.exfat"),
        QStringLiteral("fuse.ext2"),
        QStringLiteral("fuse.gocryptfs"),
        QStringLiteral("fuse.mergerfs"),
        QStringLiteral("fuse.ntfs-3g"),
        QStringLiteral("fuse.securefs"),
        QStringLiteral("fuse.veracrypt"),
        QStringLiteral("fuse.zfs"),
        QStringLiteral("fuse.fuse-overlayfs"),
    };
    const QString name = kind.toLower();
    if (name.startsWith(QStringLiteral("fuse")))
        return !localFuse.contains(name);
    return remote.contains(name);
}

} // namespace comity

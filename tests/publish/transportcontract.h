// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/transport.h"

/// What every Transport must do, whatever is at its other end. Each is the body of a test function.
namespace toasoan::test {

/// A far side as a test has it: through the transport, and as files of this computer.
struct FarSide {
    publish::Transport &transport;
    QString root;

    [[nodiscard]] QByteArray content(const QString &path) const; ///< null if there is none
    void make(const QString &path, const QByteArray &bytes) const;
};

namespace contract {

void replacesAWholeFile(const FarSide &far);
void nothingIsVisibleBeforeTheRename(const FarSide &far);
void badPathsAreRefused(const FarSide &far);
void equalFileIsLeftAlone(const FarSide &far);
void staleTemporariesAreRemoved(const FarSide &far);
void removingWhatIsGoneIsNoError(const FarSide &far);
void onlyEmptyFoldersAreRemoved(const FarSide &far);
void tooLargeAndMissingAreToldApart(const FarSide &far);
void stopEndsEveryCall(const FarSide &far);
void vietnameseAndSpacedNamesAreKept(const FarSide &far);
void aMegabyteTravelsWhole(const FarSide &far);

} // namespace contract

} // namespace toasoan::test

// SPDX-License-Identifier: GPL-3.0-or-later
//
// What only named officers may read.
#include "desk/passphrases.h"
#include "desk/vaultdesk.h"

namespace comity::desk {

using namespace store;

namespace {

Result<NoteState> stateOf(Vault &vault, const NotePlace &place)
{
    SealedNoteRepository notes(vault.session());
    NoteState state;
    const auto note = notes.latest(place);
    if (!note)
        return note.error();
    const auto openings = notes.openings(place);
    if (!openings)
        return openings.error();
    const auto drafts = notes.drafts(place.request);
    if (!drafts)
        return drafts.error();
    auto officers = OfficerRepository(vault.session()).list(true);
    if (!officers)
        return officers.error();
    state.note = *note;
    if (!openings->isEmpty())
        state.lastOpened = openings->constFirst();
    state.draft = drafts->contains(place.section);
    state.officers = std::move(*officers);
    state.self = vault.officer().id;
    return state;
}

} // namespace

QFuture<Result<NoteState>> VaultDesk::noteState(const NotePlace &place)
{
    return run([place](Vault &vault) { return stateOf(vault, place); });
}

QFuture<Result<OpenedNote>> VaultDesk::openNote(const NotePlace &place, SecretText passphrase)
{
    return run(
        [place, secret = shared(std::move(passphrase))](Vault &vault) { return vault.openNote(place, *secret); });
}

QFuture<Result<qint64>> VaultDesk::sealNote(const NotePlace &place, const QString &text,
                                            const QList<OfficerId> &readers, qint64 base)
{
    return run([place, text, readers, base](Vault &vault) { return vault.sealNote(place, text, readers, base); });
}

QFuture<Result<void>> VaultDesk::keepNoteDraft(const NotePlace &place, const QString &text, qint64 base)
{
    return run([place, text, base](Vault &vault) { return vault.keepNoteDraft(place, text, base); });
}

QFuture<Result<void>> VaultDesk::noteWasPrinted(const NotePlace &place, qint64 version)
{
    return run(
        [place, version](Vault &vault) { return SealedNoteRepository(vault.session()).notePrinted(place, version); });
}

QFuture<Result<void>> VaultDesk::discardNoteDraft(const NotePlace &place)
{
    return run([place](Vault &vault) { return SealedNoteRepository(vault.session()).discardDraft(place); });
}

} // namespace comity::desk

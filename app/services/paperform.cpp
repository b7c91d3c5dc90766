// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/paperform.h"

#include <algorithm>

namespace comity {

namespace {

const QString kReference = QStringLiteral("reference");
const QString kDate = QStringLiteral("date");
const QString kForm = QStringLiteral("form");
const QString kName = QStringLiteral("signature.name");
const QString kPost = QStringLiteral("signature.post");
const QString kPlace = QStringLiteral("signature.place");
const QString kFormList = QStringLiteral("paper.form");
const QString kLetter = QStringLiteral("letter");
const QString kReply = QStringLiteral("reply");

Label termLabel(const Terminology &terms, const QString &term)
{
    Label label;
    label.term = term;
    for (const Language language : kLanguages)
        label.text.set(language, terms.text(term, language));
    return label;
}

Field ownField(const QString &key, FieldType type, const Label &label)
{
    Field field;
    field.key = key;
    field.type = type;
    field.member = { key };
    field.label = label;
    return field;
}

/// As the request's form has it; who signs is not bound to a rule here.
void addSignature(const Template &form, Section &section)
{
    for (const QString &key : { kName, kPost, kPlace }) {
        const Field *known = form.field(key);
        if (!known)
            continue;
        Field field = ownField(key, known->type, known->label);
        section.fields.append(field);
    }
}

const Choice *titleOf(const Instrument &instrument, const QString &kind)
{
    const NoticeKind *notice = findNoticeKind(kind);
    const auto list = instrument.lists.constFind(QStringLiteral("notice"));
    if (!notice || list == instrument.lists.constEnd())
        return nullptr;
    const auto found = std::ranges::find(*list, notice->notice, &Choice::id);
    return found == list->constEnd() ? nullptr : &*found;
}

QJsonObject textToJson(const Text &text)
{
    QJsonObject json;
    if (!text.neutral().isEmpty())
        json.insert(QStringLiteral("neutral"), text.neutral());
    for (const Language language : kLanguages)
        if (!text.in(language).isEmpty())
            json.insert(languageCode(language), text.in(language));
    return json;
}

Text textFromJson(const QJsonObject &json)
{
    Text text(json.value(QStringLiteral("neutral")).toString());
    for (const Language language : kLanguages)
        if (const QString written = json.value(languageCode(language)).toString(); !written.isEmpty())
            text.set(language, written);
    return text;
}

} // namespace

EventForm paperForm(const Request &request, const Instrument &instrument, const QString &kind, bool hasReply,
                    const PaperWording &first, const EventWords &words, const Terminology &terms)
{
    Section section;
    section.id = kind;
    const Choice *title = titleOf(instrument, kind);
    if (title) {
        section.title = title->label;
        section.paragraph = title->paragraph;
    }
    Instrument made = instrument;
    if (hasReply) {
        Choice letter;
        letter.id = kLetter;
        letter.label = section.title;
        Choice reply;
        reply.id = kReply;
        reply.label = termLabel(terms, QStringLiteral("doc.reply"));
        made.lists.insert(kFormList, { letter, reply });
        Label label;
        label.text = words.pattern(kFormList);
        Field field = ownField(kForm, FieldType::Choice, label);
        field.list = kFormList;
        section.fields.append(field);
    }
    section.fields.append(
        ownField(kReference, FieldType::Identifier, termLabel(terms, QStringLiteral("adm.our_reference"))));
    section.fields.append(ownField(kDate, FieldType::Date, termLabel(terms, QStringLiteral("adm.date"))));
    if (const Template *form = instrument.findTemplate(request.type))
        addSignature(*form, section);
    Template form;
    form.id = kind;
    form.paragraph = section.paragraph;
    form.title = form.shortTitle = section.title;
    form.sections.append(section);
    made.templates = { form };

    EventForm whole;
    whole.request.instrument = instrument.id;
    whole.request.type = kind;
    whole.request.direction = request.direction;
    const auto put = [&values = whole.request.values](const QString &key, const Value &value) {
        if (!value.isEmpty())
            values.insert(key, value);
    };
    put(QStringLiteral("language"), Value(languageCode(request.language())));
    put(kReference, Value(first.reference));
    put(kDate, Value(first.date));
    put(kName, Value(first.signedBy));
    put(kPost, Value(first.post));
    put(kPlace, Value(first.place));
    if (hasReply)
        put(kForm, Value(first.asReply ? kReply : kLetter));
    whole.instrument = std::make_shared<const Instrument>(std::move(made));
    return whole;
}

PaperWording wordingFrom(const Request &filled)
{
    return { filled.value(kReference).string(), filled.value(kDate).date(),  filled.value(kName).string(),
             filled.value(kPost).text(),        filled.value(kPlace).text(), filled.value(kForm).string() == kReply };
}

QJsonObject signatoryToJson(const PaperWording &wording)
{
    return { { QStringLiteral("name"), wording.signedBy },
             { QStringLiteral("post"), textToJson(wording.post) },
             { QStringLiteral("place"), textToJson(wording.place) } };
}

void readSignatory(const QJsonObject &json, PaperWording &wording)
{
    wording.signedBy = json.value(QStringLiteral("name")).toString();
    wording.post = textFromJson(json.value(QStringLiteral("post")).toObject());
    wording.place = textFromJson(json.value(QStringLiteral("place")).toObject());
}

} // namespace comity

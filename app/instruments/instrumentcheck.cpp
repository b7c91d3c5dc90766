// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/instrumentcheck.h"

#include "common/translation.h"

namespace comity {

namespace {

struct InstrumentReaderStrings
{
    Q_DECLARE_TR_FUNCTIONS(InstrumentReaderStrings)
};

/// Collects what is wrong, with its place.
class Complaints
{
public:
    explicit Complaints(const QString &fileName) : m_fileName(fileName) { }

    void add(const QString &place, const QString &message)
    {
        m_errors.append(
            { message, m_fileName + QStringLiteral(": ") + place, QStringLiteral("instrument.reference"), {} });
    }
    void missing(const QString &place, const QString &id)
    {
        add(place, InstrumentReaderStrings::tr("What is named here does not exist: \"%1\".").arg(id));
    }
    [[nodiscard]] const QList<Error> &errors() const { return m_errors; }

private:
    const QString &m_fileName;
    QList<Error> m_errors;
};

/// The check of one template.
class FormCheck
{
public:
    FormCheck(const Instrument &instrument, const Template &form, Complaints &complaints)
        : m_instrument(instrument), m_form(form), m_complaints(complaints)
    {
    }

    void run()
    {
        QSet<QString> keys;
        for (const Section &section : m_form.sections) {
            phrases(section.sentences, section.id);
            for (const Field &field : section.fields) {
                if (keys.contains(field.key))
                    m_complaints.add(field.key, InstrumentReaderStrings::tr("The field stands twice in the template."));
                keys.insert(field.key);
                ofField(field, {});
            }
        }
        reply();
        phrases(m_form.sentences, m_form.id);
        if (!m_instrument.regimes.isEmpty()) // what no treaty describes is not refused
            list(m_form.groundList(), m_form.id);
        if (!m_form.followedBy.isEmpty() && !m_instrument.findTemplate(m_form.followedBy))
            m_complaints.missing(m_form.id, m_form.followedBy);
        if (!m_form.headline.isEmpty())
            field(m_form.headline, m_form.id);
    }

private:
    void list(const QString &id, const QString &place)
    {
        if (!m_instrument.lists.contains(id))
            m_complaints.add(place, InstrumentReaderStrings::tr("The closed list \"%1\" does not exist.").arg(id));
    }

    void phrases(const QStringList &ids, const QString &place)
    {
        for (const QString &id : ids)
            if (!m_form.phrases.contains(id))
                m_complaints.add(place, InstrumentReaderStrings::tr("The phrase \"%1\" does not exist.").arg(id));
    }

    void field(const QString &key, const QString &place)
    {
        if (!m_form.field(key))
            m_complaints.add(place, InstrumentReaderStrings::tr("The field \"%1\" does not exist.").arg(key));
    }

    /// The condition of a column is another column of its table.
    void condition(const QString &key, const QString &place, const QList<Field> &columns)
    {
        for (const Field &column : columns)
            if (column.key == key)
                return;
        field(key, place);
    }

    void ofField(const Field &field, const QList<Field> &beside)
    {
        if (field.type == FieldType::Choice || field.type == FieldType::Choices)
            list(field.list, field.key);
        for (const QString &other : { field.whenField, field.alternative })
            if (!other.isEmpty())
                condition(other, field.key, beside);
        for (const Saying &saying : field.says) {
            if (!saying.phrase.isEmpty())
                phrases({ saying.phrase }, field.key);
            if (!saying.whenField.isEmpty())
                this->field(saying.whenField, field.key);
        }
        for (const Field &column : field.columns)
            ofField(column, field.columns);
    }

    void reply()
    {
        for (const ReplyLine &line : m_form.reply) {
            const QString place = QStringLiteral("reply/") + line.tells;
            phrases(line.phrase.isEmpty() ? line.boxes : line.boxes + QStringList{ line.phrase }, place);
            if (!line.list.isEmpty())
                list(line.list, place);
        }
    }

    const Instrument &m_instrument;
    const Template &m_form;
    Complaints &m_complaints;
};

/// The check of what the instrument says of its own reach: a template, channel or declaration that is named and is not
/// there would never be reached, and nobody would know.
class BasisCheck
{
public:
    BasisCheck(const Instrument &instrument, Complaints &complaints)
        : m_instrument(instrument), m_complaints(complaints)
    {
    }

    void run()
    {
        const BasisTerms &terms = m_instrument.basis;
        templates(terms.mutualAssistance, QStringLiteral("basis/mutualAssistance"));
        templates(terms.extradition, QStringLiteral("basis/extradition"));
        for (const Provision &provision : terms.provisions)
            templates(provision.procedures, QStringLiteral("basis/provisions/") + provision.paragraph);
        for (const ChannelTerms &channel : terms.channels)
            ofChannel(channel);
    }

private:
    void ofChannel(const ChannelTerms &channel)
    {
        const QString place = QStringLiteral("basis/channels/") + channel.channel;
        if (!m_instrument.choice(QStringLiteral("channel"), channel.channel))
            m_complaints.missing(place, channel.channel);
        if (!channel.unlessDeclared.isEmpty() && !m_instrument.basis.declaration(channel.unlessDeclared))
            m_complaints.missing(place, channel.unlessDeclared);
        templates(channel.procedures, place);
    }

    void templates(const QStringList &ids, const QString &place)
    {
        for (const QString &id : ids)
            if (!m_instrument.findTemplate(id))
                m_complaints.missing(place, id);
    }

    const Instrument &m_instrument;
    Complaints &m_complaints;
};

} // namespace

QList<Error> brokenReferences(const Instrument &instrument, const QString &fileName)
{
    Complaints complaints(fileName);
    for (const Template &form : instrument.templates)
        FormCheck(instrument, form, complaints).run();
    BasisCheck(instrument, complaints).run();
    return complaints.errors();
}

QList<Error> missingArticles(const Instrument &instrument, const QString &fileName)
{
    Complaints complaints(fileName);
    const auto check = [&](const QString &paragraph, const QString &place) {
        if (!paragraph.isEmpty() && !instrument.article(partsOf(paragraph).article))
            complaints.add(place,
                           InstrumentReaderStrings::tr("The paragraph %1 is of an article that is not among the "
                                                       "articles.")
                               .arg(paragraph));
    };
    for (auto list = instrument.lists.begin(); list != instrument.lists.end(); ++list)
        for (const Choice &choice : *list)
            check(choice.paragraph, QStringLiteral("lists/") + list.key() + QLatin1Char('/') + choice.id);
    for (const Template &form : instrument.templates) {
        check(form.paragraph, form.id);
        for (const Section &section : form.sections) {
            check(section.paragraph, form.id + QLatin1Char('/') + section.id);
            for (const Field &field : section.fields) {
                check(field.paragraph, form.id + QLatin1Char('/') + field.key);
                for (const Field &column : field.columns)
                    check(column.paragraph, form.id + QLatin1Char('/') + field.key + QLatin1Char('.') + column.key);
            }
        }
    }
    return complaints.errors();
}

Result<void> checkReferences(const Instrument &instrument, const QString &fileName)
{
    const QList<Error> errors = brokenReferences(instrument, fileName);
    return errors.isEmpty() ? Result<void>() : Result<void>(errors.first());
}

} // namespace comity

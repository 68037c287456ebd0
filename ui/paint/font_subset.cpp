#include "ui/paint/font_subset.h"

#include <hb-subset.h>

#include <memory>

#include "ui/paint/fonts.h"

namespace throughline {

namespace {

template <auto destroy>
struct Destroy {
    template <class T>
    void operator()(T* object) const {
        destroy(object);
    }
};
using Blob = std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>>;
using Set = std::unique_ptr<hb_set_t, Destroy<hb_set_destroy>>;
using Input = std::unique_ptr<hb_subset_input_t, Destroy<hb_subset_input_destroy>>;

} // namespace

QByteArray fontSubset(QFont::Weight weight, const std::set<char32_t>& characters) {
    const QByteArray file = fontFile(weight);
    const Blob blob(hb_blob_create(file.constData(), static_cast<unsigned>(file.size()), HB_MEMORY_MODE_READONLY,
                                   nullptr, nullptr));
    const Face whole(hb_face_create(blob.get(), 0));
    const Set known(hb_set_create());
    hb_face_collect_unicodes(whole.get(), known.get());

    const Input input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    hb_set_t* const wanted = hb_subset_input_unicode_set(input.get());
    for (const char32_t character : characters)
        hb_set_add(wanted, character);
    hb_set_intersect(wanted, known.get());
    if (hb_set_is_empty(wanted))
        return {};
    for (const char* layout : {"GSUB", "GPOS", "GDEF"})
        hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), hb_tag_from_string(layout, -1));
    const Face part(hb_subset_or_fail(whole.get(), input.get()));
    if (!part)
        return {};
    const Blob written(hb_face_reference_blob(part.get()));
    unsigned length = 0;
    const char* const bytes = hb_blob_get_data(written.get(), &length);
    return {bytes, static_cast<qsizetype>(length)};
}

} // namespace throughline

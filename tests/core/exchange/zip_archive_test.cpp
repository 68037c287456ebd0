#include "core/exchange/zip_archive.h"

#include <gtest/gtest.h>

#include <random>

#include "core/exchange/inflate.h"
#include "tests/core/exchange/zip_bytes.h"

namespace throughline::exchange {
namespace {

std::string text(const Status& status) {
    return status.place() + ": " + status.text();
}

TEST(Inflate, UnpacksWhatWasPacked) {
    std::string counting;
    for (int i = 0; i < 50'000; ++i)
        counting += std::to_string(i) + ' ';
    EXPECT_EQ(*inflateRaw(deflated(counting), counting.size()), counting);
    EXPECT_EQ(*inflateRaw(deflated(""), 0), "");
}

TEST(Inflate, StopsAtItsLimit) {
    const std::string packed = deflated(std::string(40'000'000, 'a'));
    EXPECT_LT(packed.size(), 100'000u);
    EXPECT_EQ(text(inflateRaw(packed, 1024 * 1024).status()),
              ": the compressed content is larger than 1 MB when it is unpacked");
}

TEST(Inflate, RefusesWhatIsDamaged) {
    const std::string packed = deflated("a text that is packed, a text that is packed");
    for (std::size_t size = 0; size < packed.size(); ++size)
        EXPECT_FALSE(inflateRaw(packed.substr(0, size), 1000)) << size;
    EXPECT_EQ(text(inflateRaw("\xFF\xFF\xFF", 1000).status()), ": the compressed content is damaged");
}

TEST(ZipArchive, ReadsItsMembers) {
    const std::string bytes =
        zipOf({{"model.xml", "<model/>"}, {"images/a.png", "picture", false}, {"images/", "", false}}, "a comment PK");
    ASSERT_TRUE(ZipArchive::isArchive(bytes));
    const auto archive = ZipArchive::open(bytes);
    ASSERT_TRUE(archive);
    ASSERT_EQ(archive->members().size(), 3u);
    EXPECT_EQ(*archive->read(*archive->find("model.xml")), "<model/>");
    EXPECT_EQ(*archive->read(*archive->find("images/a.png")), "picture");
    EXPECT_EQ(archive->find("Model.xml"), nullptr);
    EXPECT_TRUE(ZipArchive::open(zipOf({}))->members().empty());
}

TEST(ZipArchive, RefusesNamesThatLieOutside) {
    for (const char* name : {"../model.xml", "a/../../b", "/etc/passwd", "a\\..\\b", "C:x", ".."}) {
        EXPECT_EQ(text(ZipArchive::open(zipOf({{name, "x"}})).status()),
                  ": the archive holds a file that would lie outside of it: “" + std::string(name) + "”");
    }
    EXPECT_TRUE(ZipArchive::open(zipOf({{"a..b/...c", "x"}})));
    EXPECT_EQ(text(ZipArchive::open(zipOf({{"a", "x"}, {"b", ""}, {"a", "y"}})).status()),
              ": the archive holds the file “a” twice");
}

TEST(ZipArchive, DoesNotUnpackBombs) {
    const std::string bomb = zipOf({{"model.xml", std::string(100'000'000, ' ')}});
    EXPECT_LT(bomb.size(), 200'000u);
    const auto archive = ZipArchive::open(bomb);
    EXPECT_EQ(text(archive->read(*archive->find("model.xml")).status()),
              "model.xml: is larger than 64 MB when it is unpacked");
    // One that lies about its size stops there.
    const std::string liar = zipOf({{"model.xml", std::string(100'000'000, ' '), true, 0, 1000}});
    const auto lying = ZipArchive::open(liar);
    EXPECT_EQ(text(lying->read(*lying->find("model.xml")).status()), "model.xml: the archive is damaged");
}

TEST(ZipArchive, RefusesWhatItCannotRead) {
    EXPECT_EQ(text(ZipArchive::open(zipOf({{"a", "x", true, 1}})).status()), "a: is encrypted");
    const std::string wrong = zipOf({{"a", "x", false, 0, -1, 1}});
    const auto archive = ZipArchive::open(wrong);
    EXPECT_EQ(text(archive->read(*archive->find("a")).status()), "a: the archive is damaged");
    EXPECT_EQ(text(ZipArchive::open("PK\x03\x04").status()), ": the archive is damaged");
}

TEST(ZipArchive, BearsEveryDamage) {
    const std::string whole = zipOf({{"model.xml", "<model/>, <model/>"}, {"b", "stored", false}}, "note");
    const auto readAll = [](const std::string& bytes) {
        const auto archive = ZipArchive::open(bytes);
        if (!archive)
            return false;
        bool isWhole = true;
        for (const auto& member : archive->members())
            isWhole = archive->read(member).isOk() && isWhole;
        return isWhole && archive->members().size() == 2;
    };
    ASSERT_TRUE(readAll(whole));
    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(readAll(whole.substr(0, size))) << size;
    std::mt19937 random(7);
    for (int i = 0; i < 20'000; ++i) {
        std::string bytes = whole;
        for (int k = 0; k < 3; ++k)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        readAll(bytes);
    }
}

} // namespace
} // namespace throughline::exchange

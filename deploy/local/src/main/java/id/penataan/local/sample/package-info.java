/** Made-up agencies, written as the files a real agency would export: the demo and the benchmark load them. */
@NullMarked
package id.penataan.local.sample;

import org.jspecify.annotations.NullMarked;
